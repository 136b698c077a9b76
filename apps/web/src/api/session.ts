import type { Schemas } from './contract';

const STORAGE_KEY = 'grid.session';

/** What signing in gave; `expiresAt` is an instant in ISO 8601. */
export interface Session extends Readonly<Schemas['SignedInResponse']> {
  /** The post to act under, for somebody who holds several; else the server takes the first. */
  readonly postId?: string;
}

type Listener = () => void;

const listeners = new Set<Listener>();
let current: Session | null = restore();

function restore(): Session | null {
  const text = globalThis.sessionStorage?.getItem(STORAGE_KEY) ?? null;
  if (text === null) return null;
  try {
    return JSON.parse(text) as Session;
  } catch {
    return null;
  }
}

/** The session of this browser tab; it ends with the tab. */
export function getSession(): Session | null {
  return current;
}

/** Starts (a session) or ends (null) the session and tells everybody who listens. */
export function setSession(session: Session | null): void {
  current = session;
  if (session === null) {
    sessionStorage.removeItem(STORAGE_KEY);
  } else {
    sessionStorage.setItem(STORAGE_KEY, JSON.stringify(session));
  }
  for (const listener of listeners) listener();
}

/** Calls `listener` whenever a session starts or ends; the answer stops that. */
export function subscribeSession(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
