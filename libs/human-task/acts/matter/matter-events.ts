import { Injectable } from '@nestjs/common';
import { type DrawnAct, actEventsOf } from '@grid/process-contract';
import { CURRENT_GENERATION, VariableQuery } from '@grid/trace';
import type { EntityManager } from 'typeorm';
import type { DrawnEvent } from '../drawn/send-drawn-act';

/** Finds the event by which an act ends what a matter runs. */
@Injectable()
export class MatterEvents {
  constructor(private readonly variables: VariableQuery) {}

  /** The outermost running process that draws the act around what it does now; null when none does. */
  async find(manager: EntityManager, caseId: string, act: DrawnAct): Promise<DrawnEvent | null> {
    const instances: { key: string; processId: string }[] = await manager.query(
      `SELECT key, bpmn_process_id AS "processId" FROM trace.process_instance
       WHERE case_id = $1 AND state = 'active' AND generation = ${CURRENT_GENERATION}
       ORDER BY parent_key IS NOT NULL, started_at, key`,
      [caseId],
    );
    for (const { key: processInstanceKey, processId } of instances) {
      const running = await runningElements(manager, processInstanceKey);
      const scopeOf = (id: string) => (id === processId ? processInstanceKey : running.get(id));
      const event = actEventsOf(processId, act).find(({ scope }) => scopeOf(scope) !== undefined);
      const scopeKey = event && scopeOf(event.scope);
      if (event === undefined || scopeKey === undefined) continue;
      const values = await this.variables.latest(processInstanceKey, [event.key], manager);
      const key = values[event.key];
      const { message } = event;
      if (typeof key === 'string') return { processInstanceKey, scopeKey, message, key };
    }
    return null;
  }
}

/** The keys of what runs in an instance, by element. */
async function runningElements(
  manager: EntityManager,
  processInstanceKey: string,
): Promise<ReadonlyMap<string, string>> {
  const rows: { id: string; key: string }[] = await manager.query(
    `SELECT element_id AS id, key FROM trace.element_instance
     WHERE process_instance_key = $1 AND state = 'active' AND generation = ${CURRENT_GENERATION}`,
    [processInstanceKey],
  );
  return new Map(rows.map(({ id, key }) => [id, key]));
}
