import { expectRefusal } from '../../../test/support/refusals';
import { taskErrors as errors } from './task-errors';

describe('the refusals of the tasklist', () => {
  it.each([
    [() => errors.unknown(), { kind: 'notFound', code: 'TASK_UNKNOWN' }],
    [() => errors.notOpen(), { kind: 'conflict', code: 'TASK_NOT_OPEN' }],
    [() => errors.heldByOther(), { kind: 'conflict', code: 'TASK_ALREADY_CLAIMED' }],
    [() => errors.notHeld(), { kind: 'conflict', code: 'TASK_NOT_CLAIMED' }],
    [() => errors.beingSubmitted(), { kind: 'conflict', code: 'TASK_BEING_SUBMITTED' }],
  ] as const)('are told in both languages: %#', (refuse, expected) => {
    expectRefusal(refuse(), expected);
  });
});
