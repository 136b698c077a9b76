import { EventSource } from 'eventsource';

import { renewSession } from './renew-session';
import { callerHeaders } from './send';

/** What is to be looked at again; `all` after something may have been missed. Nothing of what has changed is told. */
export type Told =
  | { readonly what: 'case'; readonly caseId: string }
  | { readonly what: 'tasks' | 'notices' | 'orders' | 'all' };

export interface EventListeners {
  readonly onTold: (told: Told) => void;
  /** Whether the stream stands; while it does not, nothing is told. */
  readonly onLive: (live: boolean) => void;
}

const UNAUTHENTICATED = 401;

/** Milliseconds until it is tried again after a refusal; a broken line is taken up again by `EventSource` itself. */
const AGAIN_AFTER_REFUSAL = 30_000;

/** Follows what changes for whoever is signed in, over lost connections and renewed tokens, until it is stopped. */
export function followEvents({ onTold, onLive }: EventListeners): () => void {
  let stopped = false;
  let source: EventSource;
  let later: number | undefined;

  const open = () => {
    if (stopped) return;
    source = new EventSource('/api/events', { fetch: asCaller });
    source.addEventListener('open', () => onLive(true));
    source.addEventListener('case', ({ data }) => {
      const { caseId } = JSON.parse(data as string) as { readonly caseId: string };
      onTold({ what: 'case', caseId });
    });
    for (const what of ['tasks', 'notices', 'orders', 'all'] as const) {
      source.addEventListener(what, () => onTold({ what }));
    }
    source.addEventListener('error', ({ code }) => {
      onLive(false);
      if (source.readyState === source.CLOSED) refused(code);
    });
  };
  const again = () => {
    later = window.setTimeout(open, AGAIN_AFTER_REFUSAL);
  };
  const refused = (code: number | undefined) => {
    if (code !== UNAUTHENTICATED) again();
    else renewSession().then((session) => session !== null && open(), again);
  };

  open();
  return () => {
    stopped = true;
    window.clearTimeout(later);
    source.close();
  };
}

/** The browser's own `EventSource` sends no header, and a token has no business in an address. */
function asCaller(input: string | URL, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers);
  callerHeaders().forEach((value, name) => headers.set(name, value));
  return fetch(input, { ...init, headers });
}
