import { keyOf, textOf, type EngineRecord } from '../domain/engine-record';
import type { EngineIncidentRow } from '../domain/rows';
import { isEvent, reduceByKey } from './reduce';

/** What stopped in the engine and needs an administrator. Not to be confused with a reported incident, the case. */
export function projectEngineIncidents(
  records: readonly EngineRecord[],
): readonly EngineIncidentRow[] {
  return reduceByKey<EngineIncidentRow>(records, (record, before) => {
    const { value } = record;
    const resolved = record.intent === 'RESOLVED';
    const created = record.intent === 'CREATED' || record.intent === 'MIGRATED';
    if (!isEvent(record, 'INCIDENT') || (!resolved && !created)) return before;
    const at = record.recordedAt.toISOString();
    return {
      generation: record.generation,
      key: record.key,
      process_instance_key: keyOf(value, 'processInstanceKey') ?? '0',
      element_id: textOf(value, 'elementId'),
      job_key: keyOf(value, 'jobKey'),
      error_type: textOf(value, 'errorType') ?? 'UNKNOWN',
      error_message: textOf(value, 'errorMessage') ?? '',
      state: resolved ? 'resolved' : 'created',
      created_at: before?.created_at ?? at,
      created_position: before?.created_position ?? record.position,
      resolved_at: resolved ? at : null,
      resolved_position: resolved ? record.position : null,
    };
  });
}
