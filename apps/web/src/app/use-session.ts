import { useSyncExternalStore } from 'react';

import { getSession, subscribeSession, type Session } from '../api/session';

/** The session of this tab, or null when nobody is signed in. */
export function useSession(): Session | null {
  return useSyncExternalStore(subscribeSession, getSession);
}
