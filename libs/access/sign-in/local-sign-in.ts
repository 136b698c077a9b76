import { Injectable } from '@nestjs/common';
import { AppConfig } from '@grid/config';
import { Clock, DomainError, localDay } from '@grid/kernel';
import { DataSource } from 'typeorm';

/**
 * Whether a password is a way in at all. With LOCAL_SIGN_IN off everybody signs in at the identity provider; whoever
 * administers accounts may still use a password, for the day on which the provider is away.
 */
@Injectable()
export class LocalSignIn {
  constructor(
    private readonly dataSource: DataSource,
    private readonly config: AppConfig,
    private readonly clock: Clock,
  ) {}

  /** Whether the sign-in page offers it to everybody. */
  get isOffered(): boolean {
    return this.config.get('LOCAL_SIGN_IN');
  }

  async isOpenTo(accountId: string): Promise<boolean> {
    if (this.isOffered) return true;
    const rows: unknown[] = await this.dataSource.query(
      `SELECT FROM directory.post p
       JOIN access.role_permission r ON r.role = p.role AND r.permission = 'account.manage'
       WHERE p.account_id = $1 AND p.valid_from <= $2 AND (p.valid_to IS NULL OR p.valid_to >= $2)
       LIMIT 1`,
      [accountId, localDay(this.clock.now())],
    );
    return rows.length > 0;
  }
}

/** The person is known, but passwords are not taken from them here. */
export function localSignInOff(): DomainError {
  return new DomainError('forbidden', 'LOCAL_SIGN_IN_OFF', {
    zh: '请使用统一身份认证登录。',
    en: 'Please sign in with single sign-on.',
  });
}
