import { Injectable } from '@nestjs/common';
import { type DrawnAct, actEventsOf } from '@grid/process-contract';
import { CURRENT_GENERATION, VariableQuery } from '@grid/trace';
import type { EntityManager } from 'typeorm';

/** A running process of a matter that draws an act, and the message by which the act reaches it. */
export interface MatterEvent {
  readonly processInstanceKey: string;
  readonly message: string;
  readonly key: string;
}

/** Finds the event by which an act ends what a matter runs. */
@Injectable()
export class MatterEvents {
  constructor(private readonly variables: VariableQuery) {}

  /** The outermost running process that draws the act around what it does now; null when none does. */
  async find(manager: EntityManager, caseId: string, act: DrawnAct): Promise<MatterEvent | null> {
    const instances: { key: string; processId: string }[] = await manager.query(
      `SELECT key, bpmn_process_id AS "processId" FROM trace.process_instance
       WHERE case_id = $1 AND state = 'active' AND generation = ${CURRENT_GENERATION}
       ORDER BY parent_key IS NOT NULL, started_at, key`,
      [caseId],
    );
    for (const { key: processInstanceKey, processId } of instances) {
      const running = await runningElements(manager, processInstanceKey);
      const event = actEventsOf(processId, act).find(
        ({ scope }) => scope === processId || running.has(scope),
      );
      if (event === undefined) continue;
      const values = await this.variables.latest(processInstanceKey, [event.key], manager);
      const key = values[event.key];
      if (typeof key === 'string') return { processInstanceKey, message: event.message, key };
    }
    return null;
  }
}

async function runningElements(
  manager: EntityManager,
  processInstanceKey: string,
): Promise<ReadonlySet<string>> {
  const rows: { id: string }[] = await manager.query(
    `SELECT element_id AS id FROM trace.element_instance
     WHERE process_instance_key = $1 AND state = 'active' AND generation = ${CURRENT_GENERATION}`,
    [processInstanceKey],
  );
  return new Set(rows.map(({ id }) => id));
}
