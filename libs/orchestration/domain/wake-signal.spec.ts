import { WakeSignal } from './wake-signal';

const LONG = 60_000;

describe('a wake signal', () => {
  it('wakes one sleeper at a time', async () => {
    const signal = new WakeSignal();
    const woken: number[] = [];
    const sleepers = [1, 2].map((n) => signal.wait(LONG).then(() => woken.push(n)));
    signal.raise();
    await sleepers[0];
    expect(woken).toEqual([1]);
    signal.raise();
    await Promise.all(sleepers);
    expect(woken).toEqual([1, 2]);
  });

  it('is not lost when nobody sleeps', async () => {
    const signal = new WakeSignal();
    signal.raise();
    await signal.wait(LONG);
  });

  it('wakes everybody at the end', async () => {
    const signal = new WakeSignal();
    const sleepers = [signal.wait(LONG), signal.wait(LONG)];
    signal.raiseAll();
    await Promise.all(sleepers);
  });

  it('ends by itself', async () => {
    await new WakeSignal().wait(1);
  });
});
