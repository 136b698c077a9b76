import { useSyncExternalStore } from 'react';

import { getSessionState, subscribeSession, type SessionState } from '../api/session';

/** Whether somebody is signed in in this tab, and who. */
export function useSession(): SessionState {
  return useSyncExternalStore(subscribeSession, getSessionState);
}
