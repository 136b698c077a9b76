import {
  type ExpectedRefusal,
  expectRefusal,
  invalid,
  refusalOf,
} from '../../../test/support/refusals';
import { type AbsentPost, type PlannedAbsence, checkAbsence, isSameOrInLine } from './substitution';

const TODAY = '2026-11-22';
const post: AbsentPost = {
  accountId: 'zhang',
  role: 'dispatcher',
  validFrom: '2026-01-01',
  validTo: '2027-06-30',
};
const plan: PlannedAbsence = {
  substituteAccountId: 'li',
  validFrom: TODAY,
  validTo: '2026-11-30',
};
const check = (change: Partial<PlannedAbsence>, held: Partial<AbsentPost> = {}) =>
  checkAbsence({ ...post, ...held }, { ...plan, ...change }, TODAY, 90);

describe('checkAbsence', () => {
  it('takes a stretch from today on, of one day and of the longest', () => {
    expect(() => check({})).not.toThrow();
    expect(() => check({ validTo: TODAY })).not.toThrow();
    expect(() => check({ validTo: '2027-02-19' })).not.toThrow();
  });

  it('takes the whole time of the post, and any stretch of one without an end', () => {
    const whole = { validFrom: TODAY, validTo: '2026-11-30' };
    expect(() => check({}, whole)).not.toThrow();
    expect(() => check({}, { validTo: null })).not.toThrow();
  });

  it.each<[string, Partial<PlannedAbsence>, Partial<AbsentPost>, string]>([
    ['oneself', { substituteAccountId: 'zhang' }, {}, 'SUBSTITUTE_IS_HOLDER'],
    ['yesterday', { validFrom: '2026-11-21' }, {}, 'ABSENCE_IN_PAST'],
    ['an end before the beginning', { validTo: '2026-11-21' }, {}, 'ENDS_BEFORE_BEGIN'],
    ['what is no day', { validTo: '2026-11-31' }, {}, 'DAY_INVALID'],
    ['the ninety-first day', { validTo: '2027-02-20' }, {}, 'ABSENCE_TOO_LONG'],
    ['days after the post', {}, { validTo: '2026-11-29' }, 'ABSENCE_BEYOND_POST'],
    ['days before the post', {}, { validFrom: '2026-11-23' }, 'ABSENCE_BEYOND_POST'],
    ['a post of the public', {}, { role: 'citizen' }, 'POST_NOT_SUBSTITUTABLE'],
  ])('refuses %s', (_, change, held, code) => {
    expect(() => check(change, held)).toThrow(code);
  });

  it.each<[Partial<PlannedAbsence>, Partial<AbsentPost>, ExpectedRefusal]>([
    [{}, { role: 'citizen' }, { kind: 'conflict', code: 'POST_NOT_SUBSTITUTABLE' }],
    [{ validTo: '2027-02-20' }, {}, invalid('ABSENCE_TOO_LONG', 'validTo')],
    [{ validFrom: '2026-11-21' }, {}, invalid('ABSENCE_IN_PAST', 'validFrom')],
    [{ substituteAccountId: 'zhang' }, {}, invalid('SUBSTITUTE_IS_HOLDER', 'substituteAccountId')],
  ])('tells what is wrong in both languages: %#', (change, held, expected) => {
    expectRefusal(
      refusalOf(() => check(change, held)),
      expected,
    );
  });
});

describe('isSameOrInLine', () => {
  const authority = (areaCode: string) => ({
    code: `${areaCode}-grid-authority`,
    function: 'grid-authority',
    areaCode,
  });
  const health = { code: '441802-health', function: 'health', areaCode: '441802' };

  it('goes up and down one line of authorities', () => {
    const township = authority('441802006');
    for (const near of ['441802006', '441802', '441800', '441802006001']) {
      expect(isSameOrInLine(township, authority(near))).toBe(true);
    }
  });

  it('knows an organisation again by its code alone', () => {
    expect(isSameOrInLine(health, { ...health, function: 'x', areaCode: '321100' })).toBe(true);
  });

  it('goes neither to a neighbour nor to another function of the same area', () => {
    expect(isSameOrInLine(authority('441802006'), authority('441802007'))).toBe(false);
    expect(isSameOrInLine(authority('441802'), authority('441881'))).toBe(false);
    expect(isSameOrInLine(authority('441802'), health)).toBe(false);
    expect(isSameOrInLine(authority('441800'), authority('321100'))).toBe(false);
  });
});
