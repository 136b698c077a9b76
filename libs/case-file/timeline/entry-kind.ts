import type { TimelineElement } from '@grid/trace';
import type { TimelineEntry } from './timeline-entry';

const kindOfType: Readonly<Record<string, TimelineEntry['kind']>> = {
  START_EVENT: 'event',
  END_EVENT: 'event',
  BOUNDARY_EVENT: 'event',
  INTERMEDIATE_CATCH_EVENT: 'event',
  USER_TASK: 'decision',
  SERVICE_TASK: 'step',
  SEND_TASK: 'step',
  RECEIVE_TASK: 'step',
  BUSINESS_RULE_TASK: 'step',
};

/** What waits, as long as it has not been left. */
const waits = new Set(['USER_TASK', 'RECEIVE_TASK', 'INTERMEDIATE_CATCH_EVENT']);

/** What a happening in the engine is to a reader; null for what tells them nothing (a step that only passed through). */
export function entryKind({ kind, elementType }: TimelineElement): TimelineEntry['kind'] | null {
  switch (kind) {
    case 'elementCompleted':
      return kindOfType[elementType ?? ''] ?? null;
    case 'elementTerminated':
      return waits.has(elementType ?? '') ? 'cancelled' : null;
    case 'elementEntered':
      return waits.has(elementType ?? '') ? 'waiting' : null;
    case 'incidentCreated':
      return 'trouble';
  }
}
