import { expectRefusal } from '../../../test/support/refusals';
import { jurisdictionErrors as errors } from './jurisdiction-errors';

describe('the refusals around disputes', () => {
  it.each([
    [() => errors.disputeUnknown(), { kind: 'notFound', code: 'DISPUTE_UNKNOWN' }],
    [() => errors.nobodyAbove(), { kind: 'conflict', code: 'NOBODY_ABOVE' }],
    [() => errors.outsideArea(), { kind: 'conflict', code: 'RULING_OUTSIDE_AREA' }],
    [() => errors.undecided(), { kind: 'conflict', code: 'RULING_MISSING' }],
    [() => errors.proposalUnknown(), { kind: 'notFound', code: 'PROPOSAL_UNKNOWN' }],
    [() => errors.proposalSettled(), { kind: 'conflict', code: 'PROPOSAL_SETTLED' }],
  ] as const)('are told in both languages: %#', (refuse, expected) => {
    expectRefusal(refuse(), expected);
  });
});
