/** Something that changed, as the database tells it on the channel `changes`. */
export interface Change {
  /** A case, the task list of a group, the inbox of an account, the orders to a grid, the end of a session. */
  readonly kind: 'case' | 'group' | 'inbox' | 'orders' | 'session';
  /** The id, candidate group or grid code. */
  readonly of: string;
}

const KINDS: readonly Change['kind'][] = ['case', 'group', 'inbox', 'orders', 'session'];

/** Null for what is none of ours. */
export function changeOf(payload: string): Change | null {
  const space = payload.indexOf(' ');
  const kind = KINDS.find((known) => known === payload.slice(0, space));
  return kind === undefined ? null : { kind, of: payload.slice(space + 1) };
}
