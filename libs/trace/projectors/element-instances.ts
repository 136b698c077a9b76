import { keyOf, textOf, type EngineRecord } from '../domain/engine-record';
import type { ElementInstanceRow } from '../domain/rows';
import { elementState } from './element-intent';
import { isEvent, reduceByKey } from './reduce';

/**
 * Every element that was entered or left, of every type but the process itself and the flows. An element that could
 * never be activated (an input that does not evaluate) and was canceled counts as entered when it is left.
 */
export function projectElementInstances(
  records: readonly EngineRecord[],
): readonly ElementInstanceRow[] {
  return reduceByKey<ElementInstanceRow>(records, (record, before) => {
    const { value } = record;
    const state = elementState(record.intent);
    const elementType = textOf(value, 'bpmnElementType');
    if (!isEvent(record, 'PROCESS_INSTANCE') || elementType === 'PROCESS') return before;
    if (state === undefined || elementType === null) return before;
    const at = record.recordedAt.toISOString();
    return {
      generation: record.generation,
      key: record.key,
      process_instance_key: keyOf(value, 'processInstanceKey') ?? '0',
      element_id: textOf(value, 'elementId') ?? '',
      element_type: elementType,
      flow_scope_key: keyOf(value, 'flowScopeKey'),
      state,
      entered_at: before?.entered_at ?? at,
      entered_position: before?.entered_position ?? record.position,
      left_at: state === 'active' ? null : at,
      left_position: state === 'active' ? null : record.position,
    };
  });
}
