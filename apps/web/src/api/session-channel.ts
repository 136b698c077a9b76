import { renewSession } from './renew-session';
import { getSession, setSessionState } from './session';

type News = 'signedIn' | 'signedOut';

const channel = new BroadcastChannel('grid.session');

/** Tells the other tabs of this browser, which share the session's cookie. */
export function tellOtherTabs(news: News): void {
  channel.postMessage(news);
}

/** Follows what happens in other tabs: all of them are signed in as the same person, or none is. */
export function followOtherTabs(): void {
  channel.addEventListener('message', ({ data }: MessageEvent<News>) => {
    if (data === 'signedIn') void renewSession().catch(() => null);
    else if (getSession() !== null) setSessionState({ status: 'signedOut' });
  });
}
