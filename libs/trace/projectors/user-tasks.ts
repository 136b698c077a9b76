import { instantOf, keyOf, textOf, textsOf, type EngineRecord } from '../domain/engine-record';
import type { CutTaskRow, UserTaskRow } from '../domain/rows';
import { isEvent, reduceByKey } from './reduce';

/** User tasks; each record of the engine carries the whole task, so the last one tells all but the times. */
export function projectUserTasks(records: readonly EngineRecord[]): readonly UserTaskRow[] {
  return reduceByKey<UserTaskRow>(records, (record, before) => {
    const { value } = record;
    const state = taskState(record.intent);
    if (!isEvent(record, 'USER_TASK') || state === undefined) return before;
    const at = record.recordedAt.toISOString();
    return {
      generation: record.generation,
      key: record.key,
      process_instance_key: keyOf(value, 'processInstanceKey') ?? '0',
      bpmn_process_id: textOf(value, 'bpmnProcessId') ?? '',
      element_id: textOf(value, 'elementId') ?? '',
      element_instance_key: keyOf(value, 'elementInstanceKey') ?? '0',
      form_key: keyOf(value, 'formKey'),
      assignee: textOf(value, 'assignee'),
      candidate_groups: textsOf(value, 'candidateGroupsList'),
      due_at: instantOf(value, 'dueDate'),
      state,
      created_at: before?.created_at ?? at,
      ended_at: state === 'created' ? null : at,
    };
  });
}

/**
 * Tasks whose element was ended from outside. When an instance is modified, the engine (8.5.8) writes no USER_TASK
 * CANCELED for the tasks it takes away; only their elements tell that they are gone.
 */
export function projectCutTasks(records: readonly EngineRecord[]): readonly CutTaskRow[] {
  return records.filter(cutsTask).map((record) => ({
    generation: record.generation,
    process_instance_key: record.processInstanceKey ?? '0',
    element_instance_key: record.key,
    ended_at: record.recordedAt.toISOString(),
  }));
}

/** Whether a record ends the element of a user task from outside. */
export function cutsTask(record: EngineRecord): boolean {
  return (
    isEvent(record, 'PROCESS_INSTANCE') &&
    record.intent === 'ELEMENT_TERMINATED' &&
    textOf(record.value, 'bpmnElementType') === 'USER_TASK'
  );
}

function taskState(intent: string): UserTaskRow['state'] | undefined {
  switch (intent) {
    case 'CREATED':
    case 'ASSIGNED':
    case 'UPDATED':
    case 'MIGRATED':
      return 'created';
    case 'COMPLETED':
      return 'completed';
    case 'CANCELED':
      return 'canceled';
    default:
      return undefined;
  }
}
