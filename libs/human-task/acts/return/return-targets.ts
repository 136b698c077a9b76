import { Injectable } from '@nestjs/common';
import { type ActEvent, actEventsOf, routesOf } from '@grid/process-contract';
import { CURRENT_GENERATION, VariableQuery } from '@grid/trace';
import type { EntityManager } from 'typeorm';
import type { TaskRow } from '../../infrastructure/task-row';
import type { DrawnEvent } from '../drawn/send-drawn-act';
import { wayBack } from './route-back';
import { type EnclosingScope, enclosingScopes, endedSteps, scopeState } from './scope-states';

/** An earlier step to which a task may go back, and what ends on the way. */
export interface ReturnTarget {
  readonly elementId: string;
  readonly processId: string;
  readonly processInstanceKey: string;
  readonly ends: readonly string[];
}

/** Finds where a task may go back to. */
@Injectable()
export class ReturnTargets {
  constructor(private readonly variables: VariableQuery) {}

  /** Steps that people have ended, the last first; `acrossJoin` are those that a parallel join keeps out of reach. */
  async of(
    manager: EntityManager,
    task: TaskRow,
  ): Promise<{
    readonly targets: readonly ReturnTarget[];
    readonly acrossJoin: readonly string[];
  }> {
    const targets: (ReturnTarget & { readonly leftPosition: bigint })[] = [];
    const acrossJoin: string[] = [];
    for (const scope of await this.scopesOf(manager, task)) {
      for (const { elementId, leftPosition } of await endedSteps(manager, scope.scopeKey)) {
        if (elementId === task.elementId) continue;
        const way = wayBack(
          routeOf(scope),
          elementId,
          scope.current,
          await scopeState(manager, scope, leftPosition),
        );
        if (way.kind === 'acrossJoin') acrossJoin.push(elementId);
        if (way.kind !== 'possible' || (await waitsOutside(manager, scope, way.ends))) continue;
        const { processId, processInstanceKey } = scope;
        const { ends } = way;
        targets.push({
          ...{ elementId, processId, processInstanceKey, ends },
          leftPosition: BigInt(leftPosition),
        });
      }
    }
    targets.sort((a, b) => (a.leftPosition < b.leftPosition ? 1 : -1));
    return { targets: targets.map(({ leftPosition: _, ...target }) => target), acrossJoin };
  }

  /** The nearest way back to the applicant that encloses the task; null where none is drawn. */
  async toApplicant(manager: EntityManager, task: TaskRow): Promise<DrawnEvent | null> {
    for (const scope of await this.scopesOf(manager, task)) {
      const event = actEventsOf(scope.processId, 'returnToApplicant').find(
        (one) => one.scope === scope.current || one.scope === scope.scopeId,
      );
      const key = event && (await this.keyOf(manager, event, scope));
      if (event === undefined || key === undefined) continue;
      const { processInstanceKey, scopeKey, currentKey, current } = scope;
      const { message } = event;
      const ends = event.scope === current ? currentKey : scopeKey;
      return { processInstanceKey, scopeKey: ends, message, key };
    }
    return null;
  }

  private async keyOf(
    manager: EntityManager,
    event: ActEvent,
    scope: EnclosingScope,
  ): Promise<string | undefined> {
    const values = await this.variables.latest(scope.processInstanceKey, [event.key], manager);
    const key = values[event.key];
    return typeof key === 'string' ? key : undefined;
  }

  private async scopesOf(
    manager: EntityManager,
    task: TaskRow,
  ): Promise<readonly EnclosingScope[]> {
    const [row]: { key: string }[] = await manager.query(
      `SELECT element_instance_key AS key FROM trace.user_task
       WHERE key = $1 AND generation = $2`,
      [task.key, task.generation],
    );
    return row === undefined ? [] : enclosingScopes(manager, row.key);
  }
}

function routeOf({ processId, scopeId }: EnclosingScope) {
  return new Map([...routesOf(processId)].filter(([, node]) => node.scope === scopeId));
}

/**
 * Whether what would end waits for somebody outside, such as a department that works on an order: the matter is theirs
 * until they answer. The waits of a countersign are our own.
 */
async function waitsOutside(
  manager: EntityManager,
  { processId }: EnclosingScope,
  ends: readonly string[],
): Promise<boolean> {
  const calls = [...routesOf(processId)].flatMap(([id, { calls: child }]) =>
    child === undefined ? [] : [{ element_id: id, child }],
  );
  const rows: unknown[] = await manager.query(
    `WITH RECURSIVE ended AS (
       SELECT e.generation, e.key, e.element_type, e.element_id, e.process_instance_key
       FROM trace.element_instance e
       WHERE e.key = ANY($1::bigint[]) AND e.generation = ${CURRENT_GENERATION}
       UNION
       SELECT e.generation, e.key, e.element_type, e.element_id, e.process_instance_key
       FROM ended AS outer_one
       LEFT JOIN trace.process_instance AS child ON child.generation = outer_one.generation
         AND child.parent_key = outer_one.process_instance_key
         AND outer_one.element_type = 'CALL_ACTIVITY' AND child.state = 'active'
         AND child.bpmn_process_id <> 'countersign'
         AND (child.bpmn_process_id IN (SELECT c.child FROM jsonb_to_recordset($2::jsonb)
             AS c (element_id text, child text) WHERE c.element_id = outer_one.element_id)
           OR NOT EXISTS (SELECT FROM jsonb_to_recordset($2::jsonb) AS c (element_id text, child text)
             WHERE c.element_id = outer_one.element_id))
       JOIN trace.element_instance AS e ON e.generation = outer_one.generation
         AND e.state = 'active'
         AND (e.flow_scope_key = outer_one.key OR e.flow_scope_key = child.key)
     ) SELECT 1 FROM ended WHERE element_type = 'RECEIVE_TASK' LIMIT 1`,
    [ends, JSON.stringify(calls)],
  );
  return rows.length > 0;
}
