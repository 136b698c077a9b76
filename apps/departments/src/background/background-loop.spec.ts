import { BackgroundLoop } from './background-loop';

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

const unexpected = (error: unknown): void => {
  throw error;
};

describe('BackgroundLoop', () => {
  it('works another round when it is woken, however long the wait would be', async () => {
    let rounds = 0;
    const second = deferred();
    const loop = new BackgroundLoop(() => {
      rounds += 1;
      if (rounds === 2) second.resolve();
      return Promise.resolve(3_600_000);
    }, unexpected);
    loop.start();
    loop.wake();
    await second.promise;
    await loop.stop();
    expect(rounds).toBe(2);
  });

  it('ends the round it is in before it has stopped', async () => {
    const begun = deferred();
    const release = deferred();
    let ended = false;
    const loop = new BackgroundLoop(async () => {
      begun.resolve();
      await release.promise;
      ended = true;
      return 3_600_000;
    }, unexpected);
    loop.start();
    await begun.promise;
    const stopped = loop.stop();
    release.resolve();
    await stopped;
    expect(ended).toBe(true);
  });

  it('goes on after a round that failed', async () => {
    const errors: unknown[] = [];
    const recovered = deferred();
    const loop = new BackgroundLoop(
      () => {
        if (errors.length === 0) return Promise.reject(new Error('database away'));
        recovered.resolve();
        return Promise.resolve(3_600_000);
      },
      (error) => errors.push(error),
      1,
    );
    loop.start();
    await recovered.promise;
    await loop.stop();
    expect(errors).toEqual([new Error('database away')]);
  });
});
