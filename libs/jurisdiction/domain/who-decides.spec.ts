import { areaAbove, areaOf, decidingArea } from './who-decides';

describe('who rules on a dispute (QY26.3)', () => {
  it('is the present authority while only departments inside its area are concerned', () => {
    expect(decidingArea('441802', ['441802', '441802006'])).toBe('441802');
    expect(decidingArea('441802', [])).toBe('441802');
  });

  it('is the city when departments of two counties or of the city are concerned', () => {
    expect(decidingArea('441802', ['441803'])).toBe('441800');
    expect(decidingArea('441802', ['441800'])).toBe('441800');
    expect(decidingArea('441802006', ['441802007'])).toBe('441802');
  });

  it('is the city of the case where no office of ours stands above both', () => {
    expect(decidingArea('441802', ['321102'])).toBe('441800');
    expect(decidingArea('441802', ['440100'])).toBe('441800');
  });

  it('is the level above when the present one cannot decide, and nobody above the city', () => {
    expect(areaAbove('441802')).toBe('441800');
    expect(areaAbove('441802006', ['441802007'])).toBe('441802');
    expect(areaAbove('441802006', ['441803'])).toBe('441800');
    expect(areaAbove('441800', ['441802'])).toBeNull();
  });

  it('reads the area from the code of an organisation', () => {
    expect(areaOf('441802-urban-management')).toBe('441802');
  });
});
