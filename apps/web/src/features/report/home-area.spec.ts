import { homeAreaOf } from './home-area';

describe('homeAreaOf', () => {
  it('reads township, county and city offices', () => {
    expect(homeAreaOf('441802001')).toEqual({
      city: '441800',
      county: '441802',
      township: '441802001',
    });
    expect(homeAreaOf('441802')).toMatchObject({ county: '441802' });
    expect(homeAreaOf('441800')).toEqual({ city: '441800' });
  });

  it('knows nothing of other codes', () => {
    expect(homeAreaOf(undefined)).toEqual({});
  });
});
