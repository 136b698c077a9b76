import {
  currentRequest,
  runInRequest,
  setRequestActor,
  setRequestService,
} from './request-context';

const actor = { accountId: 'a', postId: null, actingFor: null };

describe('the request that is being served', () => {
  it('is known to all that runs inside of it, and to nothing outside', async () => {
    const result = await runInRequest({ requestId: 'r1', sourceAddress: null }, async () => {
      await Promise.resolve();
      setRequestActor(actor);
      setRequestService('s');
      return currentRequest();
    });
    expect(result).toEqual({ requestId: 'r1', sourceAddress: null, actor, serviceClientId: 's' });
    expect(currentRequest()).toBeUndefined();
  });

  it('is not mixed up with another at the same time', async () => {
    const ids = await Promise.all(
      ['r1', 'r2'].map((requestId) =>
        runInRequest({ requestId, sourceAddress: null }, async () => {
          await Promise.resolve();
          return currentRequest()?.requestId;
        }),
      ),
    );
    expect(ids).toEqual(['r1', 'r2']);
  });

  it('has no actor in the background', () => {
    expect(() => setRequestActor(actor)).not.toThrow();
    expect(() => setRequestService('s')).not.toThrow();
    expect(currentRequest()).toBeUndefined();
  });
});
