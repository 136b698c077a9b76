import { homeAreaOf } from './home-area';

describe('homeAreaOf', () => {
  it('reads township, county and city offices', () => {
    expect(homeAreaOf('441802001-grid-authority')).toEqual({
      city: '441800',
      county: '441802',
      township: '441802001',
    });
    expect(homeAreaOf('441802-urban-management')).toMatchObject({ county: '441802' });
    expect(homeAreaOf('441800-grid-authority')).toEqual({ city: '441800' });
  });

  it('knows nothing of other codes', () => {
    expect(homeAreaOf(undefined)).toEqual({});
  });
});
