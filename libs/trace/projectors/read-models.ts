import type { EntityManager } from 'typeorm';
import type { EngineRecord } from '../domain/engine-record';
import { projectElementInstances } from './element-instances';
import { projectEngineIncidents } from './engine-incidents';
import { projectProcessInstances } from './process-instances';
import { projectSequenceFlows } from './sequence-flows';
import { projectCutTasks, projectUserTasks } from './user-tasks';
import { projectCaseIds, projectVariables } from './variables';
import {
  writeCaseIds,
  writeCutTasks,
  writeElementInstances,
  writeEngineIncidents,
  writeProcessInstances,
  writeSequenceFlows,
  writeUserTasks,
  writeVariables,
} from './write-rows';

/** The tables that are made of records and of nothing else; a rebuild empties and makes them again. */
export const READ_MODEL_TABLES = [
  'trace.process_instance',
  'trace.element_instance',
  'trace.sequence_flow',
  'trace.user_task',
  'trace.engine_incident',
  'trace.variable_history',
] as const;

/** What the read models are made of; every other record passes by. */
export const READ_MODEL_VALUE_TYPES = ['PROCESS_INSTANCE', 'USER_TASK', 'INCIDENT', 'VARIABLE'];

/**
 * Adds records, in position order, to the read models within the caller's transaction.
 * The outcome depends on the records and their order alone: not on the time, nor on where batches are cut.
 */
export async function applyToReadModels(
  records: readonly EngineRecord[],
  manager: EntityManager,
): Promise<void> {
  await writeVariables(manager, projectVariables(records));
  await writeProcessInstances(manager, projectProcessInstances(records));
  await writeUserTasks(manager, projectUserTasks(records));
  await writeCutTasks(manager, projectCutTasks(records));
  await writeCaseIds(manager, projectCaseIds(records));
  await writeElementInstances(manager, projectElementInstances(records));
  await writeSequenceFlows(manager, projectSequenceFlows(records));
  await writeEngineIncidents(manager, projectEngineIncidents(records));
}
