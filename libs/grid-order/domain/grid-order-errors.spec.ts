import { expectRefusal } from '../../../test/support/refusals';
import { assignmentClause } from './assignment-clause';
import { gridOrderErrors as errors } from './grid-order-errors';
import { unlistedClause } from './unlisted-clause';

describe('the refusals around orders to grid members', () => {
  it.each([
    [() => errors.outsideArea(), { kind: 'forbidden', code: 'GRID_OUTSIDE_AREA' }],
    [() => errors.noMember(), { kind: 'conflict', code: 'GRID_WITHOUT_MEMBER' }],
    [
      () => errors.categoryUnknown(),
      { kind: 'invalid', code: 'CATEGORY_UNKNOWN', field: 'categoryCode' },
    ],
    [() => errors.duePast(), { kind: 'invalid', code: 'DUE_IN_PAST', field: 'dueAt' }],
    [() => errors.exceptionNotNeeded(), { kind: 'conflict', code: 'EXCEPTION_NOT_NEEDED' }],
    [
      () => errors.requesterUnknown(),
      { kind: 'invalid', code: 'DEPARTMENT_UNKNOWN', field: 'requestedBy' },
    ],
    [
      () => errors.refusalWithoutReason(),
      { kind: 'invalid', code: 'REFUSAL_REASON_MISSING', field: 'reason' },
    ],
    [
      () => errors.reasonWithoutRefusal(),
      { kind: 'invalid', code: 'REASON_ONLY_OF_REFUSAL', field: 'reason' },
    ],
    [() => errors.itemInForce(), { kind: 'conflict', code: 'ITEM_IN_FORCE' }],
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

  it.each(['XX13.4', 'BH13.3', 'NB13.2'])('quote %s about what is on no list', (article) => {
    const error = errors.itemNotInForce(unlistedClause(article.slice(0, 2)), 'refusal-1');
    expectRefusal(error, { kind: 'conflict', code: 'ITEM_NOT_IN_FORCE', article });
    expect(error.facts.detail).toEqual({ refusalId: 'refusal-1' });
    expect(error.text.zh).toContain(`（${article}）。`);
  });

  it('name the way of the exception only where there is one', () => {
    const [inNingbo, inXinxiang] = ['NB', 'XX'].map((city) =>
      errors.itemNotInForce(unlistedClause(city), 'refusal-1'),
    );
    expect([inNingbo?.text.zh, inNingbo?.text.en]).toEqual([
      expect.stringContaining('负责人'),
      expect.stringContaining('the head'),
    ]);
    expect(inXinxiang?.text.zh).not.toContain('负责人');
  });

  it('leave the exception to the head', () => {
    const { exception } = unlistedClause('NB');
    if (exception === null) throw new Error('Ningbo has one');
    expectRefusal(errors.exceptionOnlyByHead(exception, 'refusal-1'), {
      kind: 'forbidden',
      code: 'EXCEPTION_ONLY_BY_HEAD',
      article: 'NB20.1',
    });
  });
});
