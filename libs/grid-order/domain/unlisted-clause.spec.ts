import { expectBothLanguages } from '../../../test/support/refusals';
import { unlistedClause } from './unlisted-clause';

describe('what a city says about unlisted matters', () => {
  it.each([
    ['XX', 'XX13.4', undefined, 'XX13.4'],
    ['BH', 'BH13.3', undefined, 'BH13.3'],
    ['NB', 'NB13.2', 'NB20.1', 'NB13.2'],
    ['QY', null, null, null],
    ['ZJ', null, null, null],
    [null, null, null, null],
  ])('%s: ban %s, exception %s, refusal by the grid member %s', (city, ban, exception, refusal) => {
    const clause = unlistedClause(city);
    expect([clause.ban.article, clause.exception?.article, clause.refusal.article]).toEqual([
      ban,
      exception,
      refusal,
    ]);
    for (const { textZh, textEn } of [clause.ban, clause.exception, clause.refusal].filter(
      (one) => one !== null,
    )) {
      expectBothLanguages({ zh: textZh, en: textEn });
    }
  });

  it('says of a setting of the product that it is no law', () => {
    const { ban, exception, refusal } = unlistedClause('elsewhere');
    for (const one of [ban, exception, refusal]) {
      expect(one?.textZh).toContain('系统默认设置');
      expect(one?.textEn).toContain('a setting of the product');
    }
  });
});
