import type { TimelineElement } from '@grid/trace';
import { entryKind } from './entry-kind';

const element = (
  kind: TimelineElement['kind'],
  elementType: string | null,
  left = false,
  called = false,
): TimelineElement => ({
  at: new Date(0),
  kind,
  position: '1',
  bpmnProcessId: 'incident-handling',
  processInstanceKey: '1',
  called,
  elementId: 'x',
  elementType,
  errorType: null,
  left,
});

describe('entryKind', () => {
  it('shows what people decided and what systems did once it is over', () => {
    expect(entryKind(element('elementCompleted', 'USER_TASK', true))).toBe('decision');
    expect(entryKind(element('elementCompleted', 'SERVICE_TASK', true))).toBe('step');
    expect(entryKind(element('elementCompleted', 'END_EVENT', true))).toBe('event');
  });

  it('shows the entry into a wait only while it lasts', () => {
    expect(entryKind(element('elementEntered', 'RECEIVE_TASK', false))).toBe('waiting');
    expect(entryKind(element('elementEntered', 'RECEIVE_TASK', true))).toBeNull();
    expect(entryKind(element('elementEntered', 'SERVICE_TASK', false))).toBeNull();
  });

  it('leaves out what tells a reader nothing', () => {
    expect(entryKind(element('elementCompleted', 'EXCLUSIVE_GATEWAY', true))).toBeNull();
    expect(entryKind(element('flowTaken', null))).toBeNull();
  });

  it('shows trouble of the engine and waits that were cut off', () => {
    expect(entryKind(element('incidentCreated', null))).toBe('trouble');
    expect(entryKind(element('elementTerminated', 'USER_TASK', true))).toBe('cancelled');
  });

  it('passes over the ends of a called process and the call itself', () => {
    expect(entryKind(element('elementCompleted', 'END_EVENT', true))).toBe('event');
    expect(entryKind(element('elementCompleted', 'END_EVENT', true, true))).toBeNull();
    expect(entryKind(element('elementCompleted', 'START_EVENT', true, true))).toBeNull();
    expect(entryKind(element('elementCompleted', 'BOUNDARY_EVENT', true, true))).toBe('event');
    expect(entryKind(element('elementCompleted', 'CALL_ACTIVITY', true))).toBeNull();
  });
});
