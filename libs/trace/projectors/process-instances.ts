import { keyOf, textOf, type EngineRecord } from '../domain/engine-record';
import type { ProcessInstanceRow } from '../domain/rows';
import { elementState } from './element-intent';
import { isEvent, reduceByKey } from './reduce';

/** Process instances: begun, ended, moved to another definition. */
export function projectProcessInstances(
  records: readonly EngineRecord[],
): readonly ProcessInstanceRow[] {
  return reduceByKey<ProcessInstanceRow>(records, (record, before) => {
    const { value } = record;
    const state = elementState(record.intent);
    if (!isEvent(record, 'PROCESS_INSTANCE') || value.bpmnElementType !== 'PROCESS') return before;
    if (state === undefined) return before;
    const at = record.recordedAt.toISOString();
    return {
      generation: record.generation,
      key: record.key,
      bpmn_process_id: textOf(value, 'bpmnProcessId') ?? '',
      version: Number(value.version),
      process_definition_key: keyOf(value, 'processDefinitionKey') ?? '0',
      parent_key: keyOf(value, 'parentProcessInstanceKey'),
      state,
      started_at: before?.started_at ?? at,
      ended_at: state === 'active' ? null : at,
    };
  });
}
