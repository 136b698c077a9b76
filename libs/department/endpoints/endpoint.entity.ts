import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where one department's system takes work orders, and the token that we show it, sealed under SERVICE_KEYS. */
@Entity({ schema: 'department', name: 'endpoint' })
export class DepartmentEndpointEntity {
  @PrimaryColumn('text', { name: 'organisation_code' })
  organisationCode: string;

  @Column('text')
  url: string;

  @Column('bytea', { name: 'sealed_token' })
  sealedToken: Buffer;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt: Date;

  @Column('uuid', { name: 'changed_by', nullable: true })
  changedBy: string | null;
}

/** What a sealed token is bound to. */
export function placeOfToken(organisationCode: string): string {
  return `department.endpoint/${organisationCode}`;
}
