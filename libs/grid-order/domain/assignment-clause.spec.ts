import { assignmentClause, mayAssign } from './assignment-clause';

const authority = (level: 'city' | 'county' | 'township') =>
  ({ kind: 'gridAuthority', level }) as const;

describe('who may assign', () => {
  it('is the grid authority of every level in Qingyuan (QY21.1)', () => {
    const clause = assignmentClause('QY');
    expect(clause.article).toBe('QY21.1');
    for (const level of ['city', 'county', 'township'] as const) {
      expect(mayAssign(clause, authority(level))).toBe(true);
    }
  });

  it('is not the township in Zhenjiang (ZJ15)', () => {
    const clause = assignmentClause('ZJ');
    expect(mayAssign(clause, authority('county'))).toBe(true);
    expect(mayAssign(clause, authority('township'))).toBe(false);
  });

  it.each(['department', 'serviceUnit', 'partyCommittee', 'government'] as const)(
    'is never a %s',
    (kind) => {
      for (const city of ['QY', 'ZJ', 'elsewhere']) {
        expect(mayAssign(assignmentClause(city), { kind, level: 'county' })).toBe(false);
      }
    },
  );

  it('is a setting of the product where a city has no clause', () => {
    expect(assignmentClause(null).article).toBeNull();
    expect(assignmentClause('elsewhere')).toBe(assignmentClause(null));
  });
});
