import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Permission } from '../../domain/permission';
import type { ServiceClient } from '../domain/service-client';
import type { ServiceKind } from '../domain/service-kind';

/** A system that reaches ours. */
@Entity({ schema: 'access', name: 'service_client' })
export class ServiceClientEntity implements ServiceClient {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: ServiceKind;

  @Column('text', { name: 'organisation_code', nullable: true })
  organisationCode: string | null;

  @Column('text')
  label: string;

  @Column('text', { array: true })
  scopes: Permission[];

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  /** The account that made it; null when it came with the setup. */
  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null;

  @Column('timestamptz', { name: 'expires_at', nullable: true })
  expiresAt: Date | null;

  @Column('timestamptz', { name: 'disabled_at', nullable: true })
  disabledAt: Date | null;

  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt: Date | null;
}
