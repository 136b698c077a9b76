import { commonSuperior } from './common-superior';

describe('the common superior of divisions', () => {
  it.each([
    ['one division alone', ['441802006001'], '441802006001'],
    ['the same twice', ['441802006', '441802006'], '441802006'],
    ['villages of a township', ['441802006001', '441802006002'], '441802006'],
    ['townships of a county', ['441802006', '441802007'], '441802'],
    ['villages of two townships', ['441802006001', '441802007001'], '441802'],
    ['counties of a city', ['441802', '441803006'], '441800'],
    ['a division and its own superior', ['441802006', '441802'], '441802'],
    ['a county and its city', ['441802', '441800'], '441800'],
    ['cities of a province', ['441802', '440106'], '440000'],
    ['a city and its province', ['441800', '440000'], '440000'],
    ['three, two of them closer', ['441802006001', '441802006002', '441803'], '441800'],
  ])('of %s', (_, codes, superior) => {
    expect(commonSuperior(codes)).toBe(superior);
    expect(commonSuperior([...codes].reverse())).toBe(superior);
  });

  it('is nobody when the divisions share no province', () => {
    expect(commonSuperior(['441802', '321102'])).toBeNull();
  });

  it('is nobody of no division at all', () => {
    expect(commonSuperior([])).toBeNull();
  });

  it('refuses what is not a division', () => {
    expect(() => commonSuperior(['441802', '4418'])).toThrow('AREA_CODE_INVALID');
  });
});
