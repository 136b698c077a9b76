import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A local account; the password is kept only as an argon2id hash. */
@Entity({ schema: 'access', name: 'account' })
export class AccountEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  username: string;

  @Column('text', { name: 'password_hash', select: false })
  passwordHash: string;

  @Column('text', { name: 'display_name' })
  displayName: string;

  @Column('boolean')
  demo: boolean;

  @Column('timestamptz', { name: 'disabled_at', nullable: true })
  disabledAt: Date | null;
}
