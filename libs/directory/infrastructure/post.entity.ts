import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { PostSource } from '../domain/post-source';
import type { Role } from '../domain/role';
import { OrganisationEntity } from './organisation.entity';

/** What one account is in one organisation up to `validTo`, the last day. The account itself belongs to access. */
@Entity({ schema: 'directory', name: 'post' })
export class PostEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'account_id', type: 'uuid' })
  accountId: string;

  @Column({ name: 'organisation_code', type: 'text' })
  organisationCode: string;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'organisation_code' })
  organisation: OrganisationEntity;

  @Column({ type: 'text' })
  role: Role;

  @Column({ name: 'title_zh', type: 'text' })
  titleZh: string;

  @Column({ name: 'title_en', type: 'text' })
  titleEn: string;

  /** The grids that the post is bound to; null for the whole area of the organisation. */
  @Column({ name: 'grid_codes', type: 'text', array: true, nullable: true })
  gridCodes: string[] | null;

  /** Given in our directory, or by what an identity provider says of the holder. */
  @Column({ type: 'text' })
  source: PostSource;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo: string | null;
}
