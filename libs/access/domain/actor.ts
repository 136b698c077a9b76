import type { Permission } from './permission';

/** The post under which a person acts: an organisation and a role in it, on the day of the act. */
export interface ActingPost {
  readonly id: string;
  readonly role: string;
  readonly organisationCode: string;
  readonly areaCode: string;
  /** The candidate group whose tasks the holder may work: organisation code and role, never a display name. */
  readonly group: string;
  /** The grids that the post is bound to; null for a post that is bound to none. */
  readonly gridCodes: readonly string[] | null;
  /** The holder in whose place the account acts today; null under a post of one's own. */
  readonly actingFor: { readonly accountId: string; readonly displayName: string } | null;
}

/** Who acts, and under which post. */
export interface Actor {
  readonly accountId: string;
  readonly displayName: string;
  readonly post: ActingPost | null;
  readonly permissions: ReadonlySet<Permission>;
  /** Set where another system acts and no person; `accountId` is then the same id and names no account. */
  readonly serviceClientId?: string | undefined;
  /** The session that the request belongs to; null where there is none. */
  readonly sessionId: string | null;
}
