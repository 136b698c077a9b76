import type { Schemas } from './contract';

const POST_KEY = 'grid.post';

/** The proof of who is calling. It is kept in memory only: a reload asks for a new one by the session's cookie. */
export interface Session {
  readonly accessToken: string;
  readonly accountId: string;
  /** The post to act under, for somebody who holds several; else the server takes the first. */
  readonly postId?: string;
}

/** Whether somebody is signed in, as far as this tab knows. */
export type SessionState =
  | { readonly status: 'restoring' }
  | { readonly status: 'unreachable'; readonly error: unknown }
  | { readonly status: 'signedOut' }
  | { readonly status: 'signedIn'; readonly session: Session };

type Listener = () => void;

const listeners = new Set<Listener>();
let current: SessionState = { status: 'restoring' };

export function getSessionState(): SessionState {
  return current;
}

/** The session of this tab; null while nobody is signed in. */
export function getSession(): Session | null {
  return current.status === 'signedIn' ? current.session : null;
}

/** Calls `listener` whenever the state changes; the answer stops that. */
export function subscribeSession(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function setSessionState(state: SessionState): void {
  current = state;
  for (const listener of listeners) listener();
}

/** Begins or goes on with what signing in or a refresh has given, under the post that this tab acted under before. */
export function takeSession({ accessToken }: Schemas['SignedInResponse']): Session {
  const accountId = accountOf(accessToken);
  const postId = rememberedPost(accountId);
  const session = { accessToken, accountId, ...(postId !== null && { postId }) };
  setSessionState({ status: 'signedIn', session });
  return session;
}

/** Acts under a post of one's own from now on; null for whichever the server takes. */
export function choosePost(postId: string | null): void {
  const session = getSession();
  if (session === null) return;
  const { accessToken, accountId } = session;
  if (postId === null) sessionStorage.removeItem(POST_KEY);
  else sessionStorage.setItem(POST_KEY, `${accountId} ${postId}`);
  const chosen = { accessToken, accountId, ...(postId !== null && { postId }) };
  setSessionState({ status: 'signedIn', session: chosen });
}

function rememberedPost(accountId: string): string | null {
  const [owner, postId] = (sessionStorage.getItem(POST_KEY) ?? '').split(' ');
  return owner === accountId ? (postId ?? null) : null;
}

/** The account that an access token is for. Only the server can tell whether the token is good. */
function accountOf(accessToken: string): string {
  const payload = accessToken.split('.')[1] ?? '';
  const text = atob(payload.replaceAll('-', '+').replaceAll('_', '/'));
  return (JSON.parse(text) as { readonly sub: string }).sub;
}
