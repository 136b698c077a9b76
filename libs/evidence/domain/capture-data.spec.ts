import { captureData } from './capture-data';

const wallClock = new Date('2026-11-22T09:30:00Z');

describe('captureData', () => {
  it('takes the time of the camera for China’s when it names no offset', () => {
    expect(captureData({ wallClock }).takenAt?.toISOString()).toBe('2026-11-22T01:30:00.000Z');
  });

  it('follows the offset that the camera wrote', () => {
    expect(captureData({ wallClock, offset: '+00:00' }).takenAt).toEqual(wallClock);
  });

  it('reads degrees, minutes and seconds, south and west negative', () => {
    const facts = { latitude: [23, 41, 6], longitude: [113, 3, 0] };
    expect(captureData({ ...facts, latitudeRef: 'N', longitudeRef: 'E' }).place).toEqual({
      latitude: 23.685,
      longitude: 113.05,
    });
    expect(captureData({ ...facts, latitudeRef: 'S', longitudeRef: 'W' }).place).toEqual({
      latitude: -23.685,
      longitude: -113.05,
    });
  });

  it.each([
    ['no time', { wallClock: new Date(NaN) }],
    ['half a place', { latitude: [23, 41, 6] }],
    ['a place off the globe', { latitude: [91, 0, 0], longitude: [0, 0, 0] }],
    ['no numbers', { latitude: [NaN, 0, 0], longitude: [1, 0, 0] }],
    ['nothing', {}],
  ])('leaves out %s', (_, facts) => {
    expect(captureData(facts)).toEqual({ takenAt: null, place: null });
  });
});
