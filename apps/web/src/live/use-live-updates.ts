import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

import type { Told } from '../api/events';
import { useSession } from '../app/use-session';
import { setLive } from './live-state';
import { lookAgain } from './look-again';
import { shareEvents } from './shared-events';

/** Milliseconds in which what is told is gathered, so that a burst of changes is read once. */
const GATHERING = 200;

/** Keeps what is shown up to date while somebody is signed in; when nobody tells of changes, pages ask by themselves. */
export function useLiveUpdates(): void {
  const client = useQueryClient();
  const state = useSession();
  const session = state.status === 'signedIn' ? state.session : null;
  const key = session === null ? null : `${session.accountId} ${session.postId ?? ''}`;

  useEffect(() => {
    if (key === null) return undefined;
    let gathered: Told[] = [];
    let gathering: number | undefined;
    const take = (told: Told) => {
      gathered.push(told);
      gathering ??= window.setTimeout(() => {
        lookAgain(client, gathered);
        gathered = [];
        gathering = undefined;
      }, GATHERING);
    };
    const stop = shareEvents(key, {
      onTold: take,
      onLive: (live) => {
        setLive(live);
        take({ what: 'all' });
      },
    });
    return () => {
      stop();
      window.clearTimeout(gathering);
      setLive(false);
    };
  }, [client, key]);
}
