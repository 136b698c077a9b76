import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person's account; a password is kept only as an argon2id hash, and there is none for who signs in elsewhere. */
@Entity({ schema: 'access', name: 'account' })
export class AccountEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  username: string;

  @Column('text', { name: 'password_hash', select: false, nullable: true })
  passwordHash: string | null;

  /** Nothing but changing the password is possible until it is changed. */
  @Column('boolean', { name: 'must_change_password' })
  mustChangePassword: boolean;

  @Column('text', { name: 'display_name' })
  displayName: string;

  @Column('boolean')
  demo: boolean;

  @Column('timestamptz', { name: 'disabled_at', nullable: true })
  disabledAt: Date | null;
}
