import { areaLevel, areaPrefix, enclosingAreas, parentAreaCode } from './area-code';

describe('division codes', () => {
  it.each([
    ['441800', 'city', null, '4418'],
    ['441802', 'county', '441800', '441802'],
    ['441802006', 'township', '441802', '441802006'],
    ['441802006001', 'village', '441802006', '441802006001'],
  ])('reads %s', (code, level, parent, prefix) => {
    expect(areaLevel(code)).toBe(level);
    expect(parentAreaCode(code)).toBe(parent);
    expect(areaPrefix(code)).toBe(prefix);
  });

  it('knows what lies around each', () => {
    expect(enclosingAreas('441800')).toEqual(['441800']);
    expect(enclosingAreas('441802006')).toEqual(['441802006', '441802', '441800']);
  });

  it.each([
    '',
    '4418',
    '44180',
    '4418020',
    '44180x',
    '04180200600',
    '041802',
    'x441802',
    '441802x',
  ])('refuses "%s"', (code) => {
    expect(() => areaLevel(code)).toThrow('AREA_CODE_INVALID');
  });
});
