import { followEvents, type EventListeners, type Told } from '../api/events';

type Message = { readonly told: Told } | { readonly live: boolean } | 'isLive?';

/**
 * Follows events for all tabs of this browser that act as the same person under the same post (`key`): one tab holds
 * the stream and passes on what it hears, for a browser opens few connections to one server. When that tab goes,
 * another one takes over. Without HTTPS a browser offers no locks; then nothing is followed.
 */
export function shareEvents(key: string, { onTold, onLive }: EventListeners): () => void {
  if (!('locks' in navigator)) return () => undefined;
  const name = `grid.events ${key}`;
  const channel = new BroadcastChannel(name);
  const leaving = new AbortController();
  let leads = false;
  let live = false;

  const send = (message: Message) => channel.postMessage(message);
  const become = (value: boolean) => {
    live = value;
    onLive(value);
  };
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data === 'isLive?') {
      if (leads) send({ live });
    } else if ('told' in data) onTold(data.told);
    else become(data.live);
  });

  const lead = () => {
    leads = true;
    const stop = followEvents({
      onTold: (told) => {
        onTold(told);
        send({ told });
      },
      onLive: (value) => {
        become(value);
        send({ live: value });
      },
    });
    return new Promise<void>((resolve) => {
      const leave = () => {
        stop();
        resolve();
      };
      if (leaving.signal.aborted) leave();
      else leaving.signal.addEventListener('abort', leave);
    });
  };

  navigator.locks.request(name, { signal: leaving.signal }, lead).catch(() => undefined);
  send('isLive?');
  return () => {
    leaving.abort();
    channel.close();
  };
}
