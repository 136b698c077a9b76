import { type IntendedStep, type SeparationRule, rulesBroken } from './separation';

const rule = (change: Partial<SeparationRule> = {}): SeparationRule => ({
  id: 'r',
  cityKey: null,
  processId: 'incident-handling',
  firstStep: 'report',
  secondStep: 'UserTask_Accept',
  article: null,
  basis: 'default',
  descriptionZh: '甲与乙分离',
  descriptionEn: 'a is not b',
  validFrom: '2023-06-01',
  validTo: null,
  ...change,
});
const intended = (change: Partial<IntendedStep> = {}): IntendedStep => ({
  cityKey: 'QY',
  processId: 'incident-handling',
  step: 'UserTask_Accept',
  accountIds: ['ann'],
  day: '2026-11-23',
  ...change,
});
const reportBy = (...accountIds: string[]) => [{ step: 'report', accountIds }];
const broken = (
  change: Partial<SeparationRule>,
  step: Partial<IntendedStep> = {},
  taken = reportBy('ann'),
) => rulesBroken([rule(change)], intended(step), taken).length > 0;

describe('rulesBroken', () => {
  it('keeps whoever took one step from the other, in either order', () => {
    expect(broken({})).toBe(true);
    expect(broken({ firstStep: 'UserTask_Accept', secondStep: 'report' })).toBe(true);
    expect(broken({}, {}, reportBy('bob'))).toBe(false);
    expect(broken({}, { step: 'UserTask_Tell' })).toBe(false);
  });

  it('counts the person acted for on both sides', () => {
    expect(broken({}, { accountIds: ['bob', 'ann'] })).toBe(true);
    expect(broken({}, { accountIds: ['ann'] }, reportBy('bob', 'ann'))).toBe(true);
    expect(broken({}, { accountIds: ['ann'] }, reportBy('bob', 'eve'))).toBe(false);
  });

  it('reads a * at the end as anything that begins so', () => {
    expect(broken({ processId: 'incident-*', secondStep: 'UserTask_Acc*' })).toBe(true);
    expect(broken({ processId: '*' })).toBe(true);
    expect(broken({ processId: 'item-*' })).toBe(false);
    expect(broken({ processId: 'incident' })).toBe(false);
  });

  it('holds from its first day to its last', () => {
    expect(broken({ validFrom: '2026-11-23', validTo: '2026-11-23' })).toBe(true);
    expect(broken({ validFrom: '2026-11-24' })).toBe(false);
    expect(broken({ validTo: '2026-11-22' })).toBe(false);
  });

  it('holds in its own city, or in every one', () => {
    expect(broken({ cityKey: 'QY' })).toBe(true);
    expect(broken({ cityKey: 'ZJ' })).toBe(false);
  });

  it('names what the law orders before a setting of the product', () => {
    const rules = [rule(), rule({ id: 'law', basis: 'law', article: 'ZJ35' })];
    const found = rulesBroken(rules, intended(), reportBy('ann'));
    expect(found.map(({ id }) => id)).toEqual(['law', 'r']);
  });

  it('finds the one step among others that the same person took', () => {
    const taken = [{ step: 'UserTask_Tell', accountIds: ['ann'] }, ...reportBy('ann')];
    expect(broken({}, {}, taken)).toBe(true);
  });

  it('reads a rule that speaks of one step in both places', () => {
    const both = { firstStep: 'UserTask_*', secondStep: 'UserTask_Accept' };
    const taken = [{ step: 'UserTask_Tell', accountIds: ['ann'] }];
    expect(broken(both, {}, taken)).toBe(true);
  });

  it('keeps the step as taken for one body from who took it for another (XX13.2)', () => {
    const consents = { firstStep: 'Vote@party-committee', secondStep: 'Vote@government' };
    const voting = (body: string) => ({ step: 'Vote', organisationCode: `410702-${body}` });
    const voted = (body: string) => [{ ...voting(body), accountIds: ['ann'] }];
    expect(broken(consents, voting('government'), voted('party-committee'))).toBe(true);
    expect(broken(consents, voting('party-committee'), voted('government'))).toBe(true);
    expect(broken(consents, voting('government'), voted('government'))).toBe(false);
    expect(broken(consents, voting('finance'), voted('government'))).toBe(false);
    expect(broken(consents, { step: 'Vote' }, voted('government'))).toBe(false);
    expect(
      broken(consents, { ...voting('government'), accountIds: ['bob'] }, voted('party-committee')),
    ).toBe(false);
  });

  it('lets a person repeat the same step', () => {
    expect(broken({}, {}, [{ step: 'UserTask_Accept', accountIds: ['ann'] }])).toBe(false);
  });
});
