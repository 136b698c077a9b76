import type { Permission } from './permission';

/** The post under which a person acts: an organisation and a role in it, on the day of the act. */
export interface ActingPost {
  readonly id: string;
  readonly role: string;
  readonly organisationCode: string;
  readonly areaCode: string;
  /** The candidate group whose tasks the holder may work: organisation code and role, never a display name. */
  readonly group: string;
}

/** Who acts, and under which post. */
export interface Actor {
  readonly accountId: string;
  readonly displayName: string;
  readonly post: ActingPost | null;
  readonly permissions: ReadonlySet<Permission>;
}
