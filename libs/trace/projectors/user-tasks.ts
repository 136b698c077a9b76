import { instantOf, keyOf, textOf, textsOf, type EngineRecord } from '../domain/engine-record';
import type { UserTaskRow } from '../domain/rows';
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
