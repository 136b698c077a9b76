import { EngineUnavailable } from './engine-errors';
import { sendCommand, whileBusy } from './send-command';

const refused = (code: number) => Promise.reject(Object.assign(new Error('no'), { code }));
const BUSY = 8;

describe('sendCommand', () => {
  it('asks a busy engine again until it takes the command', async () => {
    let refusals = 4;
    const send = () => (refusals-- > 0 ? refused(BUSY) : Promise.resolve('taken'));
    await expect(sendCommand(send)).resolves.toBe('taken');
  });

  it('does not repeat what the engine refuses for good, or what may have been taken', async () => {
    for (const code of [3, 14]) {
      const send = jest.fn(() => refused(code));
      await expect(sendCommand(send)).rejects.toThrow();
      expect(send).toHaveBeenCalledTimes(1);
    }
  });
});

describe('whileBusy', () => {
  it('gives up when the engine stays busy beyond the limit', async () => {
    const send = jest.fn(() => Promise.reject(new EngineUnavailable('RESOURCE_EXHAUSTED')));
    await expect(whileBusy(send, 100)).rejects.toEqual(new EngineUnavailable('RESOURCE_EXHAUSTED'));
    expect(send.mock.calls.length).toBeGreaterThan(2);
  });
});
