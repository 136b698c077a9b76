import { RequestWindow } from './request-window';

const at = (seconds: number) => new Date(seconds * 1000);

describe('RequestWindow', () => {
  it('lets so many requests of a key through in a minute, and then none until the next', () => {
    const window = new RequestWindow(2);
    const take = (key: string, seconds: number) => window.take(key, at(seconds));
    expect(take('a', 60)).toEqual({ limit: 2, remaining: 1, resetSeconds: 60, exceeded: false });
    expect(take('a', 75.5)).toMatchObject({ remaining: 0, resetSeconds: 45, exceeded: false });
    expect(take('b', 76)).toMatchObject({ remaining: 1, exceeded: false });
    expect(take('a', 119)).toMatchObject({ remaining: 0, resetSeconds: 1, exceeded: true });
    expect(take('a', 120)).toMatchObject({ remaining: 1, exceeded: false });
  });

  it('counts nothing without a limit', () => {
    expect(new RequestWindow(0).take('a', at(1))).toBeNull();
  });
});
