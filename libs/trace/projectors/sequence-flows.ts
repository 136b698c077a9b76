import { keyOf, textOf, type EngineRecord } from '../domain/engine-record';
import type { SequenceFlowRow } from '../domain/rows';
import { isEvent } from './reduce';

/** Every flow each time it is taken. */
export function projectSequenceFlows(records: readonly EngineRecord[]): readonly SequenceFlowRow[] {
  return records
    .filter(
      (record) => isEvent(record, 'PROCESS_INSTANCE') && record.intent === 'SEQUENCE_FLOW_TAKEN',
    )
    .map((record) => ({
      generation: record.generation,
      process_instance_key: keyOf(record.value, 'processInstanceKey') ?? '0',
      position: record.position,
      element_id: textOf(record.value, 'elementId') ?? '',
      taken_at: record.recordedAt.toISOString(),
    }));
}
