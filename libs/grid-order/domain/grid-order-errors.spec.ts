import { expectRefusal } from '../../../test/support/refusals';
import { assignmentClause } from './assignment-clause';
import { gridOrderErrors as errors } from './grid-order-errors';

describe('the refusals around orders to grid members', () => {
  it.each([
    [() => errors.outsideArea(), { kind: 'forbidden', code: 'GRID_OUTSIDE_AREA' }],
    [() => errors.noMember(), { kind: 'conflict', code: 'GRID_WITHOUT_MEMBER' }],
    [
      () => errors.categoryUnknown(),
      { kind: 'invalid', code: 'CATEGORY_UNKNOWN', field: 'categoryCode' },
    ],
    [() => errors.duePast(), { kind: 'invalid', code: 'DUE_IN_PAST', field: 'dueAt' }],
    [() => errors.unknown(), { kind: 'notFound', code: 'GRID_ORDER_UNKNOWN' }],
    [() => errors.answered(), { kind: 'conflict', code: 'GRID_ORDER_ANSWERED' }],
  ] as const)('are told in both languages: %#', (refuse, expected) => {
    expectRefusal(refuse(), expected);
  });

  it('quote the clause of the city to a department that gives orders itself, and name the attempt', () => {
    const error = errors.onlyGridAuthority(assignmentClause('QY'), 'refusal-1');
    expectRefusal(error, {
      kind: 'forbidden',
      code: 'ONLY_GRID_AUTHORITY_DISPATCHES',
      article: 'QY21.1',
    });
    expect(error.facts.detail).toEqual({ refusalId: 'refusal-1' });
    expect(error.text.zh).toContain('（QY21.1）。');
    expect(error.text.en).toContain(' (QY21.1). ');
  });

  it('quote no clause where the city has none', () => {
    const clause = assignmentClause(null);
    const { text, facts, fields } = errors.onlyGridAuthority(clause, 'refusal-1');
    expect(text.zh).toContain(`${clause.textZh}。`);
    expect(text.en).toContain(`${clause.textEn}. `);
    expect([facts.article, fields]).toEqual([undefined, []]);
  });
});
