import type { TimelineElement } from '@grid/trace';
import { entryKind } from './entry-kind';

const element = (kind: TimelineElement['kind'], elementType: string | null): TimelineElement => ({
  at: new Date(0),
  kind,
  position: '1',
  bpmnProcessId: 'incident-handling',
  processInstanceKey: '1',
  elementId: 'x',
  elementType,
  errorType: null,
});

describe('entryKind', () => {
  it('shows what people decided and what systems did once it is over', () => {
    expect(entryKind(element('elementCompleted', 'USER_TASK'))).toBe('decision');
    expect(entryKind(element('elementCompleted', 'SERVICE_TASK'))).toBe('step');
    expect(entryKind(element('elementCompleted', 'BOUNDARY_EVENT'))).toBe('event');
  });

  it('shows the entry into a wait, and into nothing else', () => {
    expect(entryKind(element('elementEntered', 'RECEIVE_TASK'))).toBe('waiting');
    expect(entryKind(element('elementEntered', 'SERVICE_TASK'))).toBeNull();
  });

  it('leaves out what tells a reader nothing', () => {
    expect(entryKind(element('elementCompleted', 'UNSPECIFIED'))).toBeNull();
    expect(entryKind(element('elementTerminated', 'SERVICE_TASK'))).toBeNull();
  });

  it('shows trouble of the engine and waits that were cut off', () => {
    expect(entryKind(element('incidentCreated', null))).toBe('trouble');
    expect(entryKind(element('elementTerminated', 'USER_TASK'))).toBe('cancelled');
  });
});
