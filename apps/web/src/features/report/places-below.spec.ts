import { placesBelow } from './places-below';

describe('placesBelow', () => {
  it('drops what lies below the step that changed', () => {
    expect(placesBelow({ townshipCode: '441802001' })).toEqual(['villageCode', 'gridCode']);
    expect(placesBelow({ gridCode: '441802001001001' })).toEqual([]);
    expect(placesBelow({ description: '…' })).toEqual([]);
  });
});
