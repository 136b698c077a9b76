import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ServiceSecret } from '../domain/service-client';

/** A secret: the digest of a key, or a webhook secret sealed under SERVICE_KEYS. */
@Entity({ schema: 'access', name: 'service_secret' })
export class ServiceSecretEntity implements ServiceSecret {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'client_id' })
  clientId: string;

  @Column('bytea', { name: 'key_digest', nullable: true })
  keyDigest: Buffer | null;

  @Column('bytea', { nullable: true })
  sealed: Buffer | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'valid_until', nullable: true })
  validUntil: Date | null;
}

/** What a sealed webhook secret is bound to. */
export function placeOfSecret(id: string): string {
  return `access.service_secret/${id}`;
}
