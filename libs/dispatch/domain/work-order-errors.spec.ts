import { expectRefusal } from '../../../test/support/refusals';
import { workOrderErrors as errors } from './work-order-errors';

describe('the refusals around work orders', () => {
  it.each([
    [() => errors.unknown(), { kind: 'notFound', code: 'WORK_ORDER_UNKNOWN' }],
    [() => errors.answered(), { kind: 'conflict', code: 'WORK_ORDER_ANSWERED' }],
    [
      () => errors.objectionNotAllowed(),
      { kind: 'conflict', code: 'OBJECTION_NOT_ALLOWED', article: 'QY26.2' },
    ],
    [() => errors.objectionTooLate(), { kind: 'conflict', code: 'OBJECTION_TOO_LATE' }],
    [() => errors.referenceMismatch(), { kind: 'conflict', code: 'WORK_ORDER_REFERENCE_MISMATCH' }],
    [() => errors.roundTaken(), { kind: 'conflict', code: 'WORK_ORDER_ROUND_TAKEN' }],
  ] as const)('are told in both languages: %#', (refuse, expected) => {
    expectRefusal(refuse(), expected);
  });
});
