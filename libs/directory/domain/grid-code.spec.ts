import { expectRefusal, invalid, refusalOf } from '../../../test/support/refusals';
import { GridCodeScheme } from './grid-code';

describe('GridCodeScheme', () => {
  const scheme = new GridCodeScheme();

  it('finds county, township and village in a code', () => {
    expect(scheme.parse('441802006001002')).toEqual({
      code: '441802006001002',
      cityCode: '441800',
      countyCode: '441802',
      townshipCode: '441802006',
      villageCode: '441802006001',
      serial: '002',
    });
  });

  it('makes the code that it reads', () => {
    expect(scheme.compose('441802006001', 12)).toBe('441802006001012');
  });

  it.each(['441802006001', '441802006001000', '44180200600100a', '4418020060010021', ''])(
    'refuses "%s"',
    (code) => {
      expect(() => scheme.parse(code)).toThrow('GRID_CODE_INVALID');
    },
  );

  it('numbers grids up to the last that its digits can write', () => {
    expect(scheme.lastSerial).toBe(999);
    expect(scheme.compose('441802006001', scheme.lastSerial)).toBe('441802006001999');
    const error = refusalOf(() => scheme.parse('x'));
    expectRefusal(error, invalid('GRID_CODE_INVALID', 'gridCode'));
  });

  it('refuses a serial that does not fit', () => {
    expect(() => scheme.compose('441802006001', 0)).toThrow('GRID_CODE_INVALID');
    expect(() => scheme.compose('441802006001', 1000)).toThrow('GRID_CODE_INVALID');
  });

  it('follows another scheme of a city', () => {
    const micro = new GridCodeScheme({
      pattern: /^\d{12}[A-Z]\d{2}$/,
      countyLength: 6,
      townshipLength: 9,
      villageLength: 12,
      serialLength: 3,
    });
    expect(micro.parse('441802006001A07').serial).toBe('A07');
  });
});
