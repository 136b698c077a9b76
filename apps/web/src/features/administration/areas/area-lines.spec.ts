import { areaAbove, areaLine } from './area-lines';

describe('areaAbove', () => {
  it.each([
    ['441802006001', '441802006'],
    ['441802006', '441802'],
    ['441802', '441800'],
    ['441800', undefined],
  ])('knows what is above %s', (code, above) => {
    expect(areaAbove(code)).toBe(above);
  });
});

describe('areaLine', () => {
  it('goes from the root down', () => {
    expect(areaLine('441802', '441802006001')).toEqual(['441802', '441802006', '441802006001']);
    expect(areaLine('441802', '441802')).toEqual(['441802']);
  });

  it('stays at the root for what does not lie below it', () => {
    expect(areaLine('441802', '441881102')).toEqual(['441802']);
  });
});
