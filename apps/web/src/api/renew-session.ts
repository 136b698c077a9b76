import type { Schemas } from './contract';
import { readProblem } from './problem';
import { send } from './send';
import { getSession, setSessionState, takeSession, type Session } from './session';

let renewing: Promise<Session | null> | null = null;

/**
 * Asks for a new access token by the session's cookie; null, and signed out, when the session is over. However many
 * ask at the same time, in this tab or another, one request after the other goes out.
 * @throws ProblemError when the server cannot be asked
 */
export function renewSession(): Promise<Session | null> {
  renewing ??= oneTabAtATime(renew).finally(() => {
    renewing = null;
  });
  return renewing;
}

/** Finds out at the start whether somebody is signed in. */
export async function restoreSession(): Promise<void> {
  setSessionState({ status: 'restoring' });
  try {
    await renewSession();
  } catch (error) {
    setSessionState({ status: 'unreachable', error });
  }
}

async function renew(): Promise<Session | null> {
  const before = getSession();
  const response = await send('POST', '/auth/refresh');
  if (response.ok) return takeSession((await response.json()) as Schemas['SignedInResponse']);
  const problem = await readProblem(response);
  if (problem.isPassing) throw problem;
  if (getSession() === before) setSessionState({ status: 'signedOut' });
  return null;
}

/** Without HTTPS a browser offers no locks; the server then answers tabs that ask at the same time alike. */
function oneTabAtATime<T>(work: () => Promise<T>): Promise<T> {
  return 'locks' in navigator ? navigator.locks.request('grid.session', work) : work();
}
