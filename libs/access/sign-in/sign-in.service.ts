import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { AuditService } from '@grid/audit';
import { DomainError, newId, TooManyError } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import type { EntityManager, Repository } from 'typeorm';
import { AccountEntity } from '../infrastructure/account.entity';
import { hashPassword, isOutdated, passwordMatches } from '../password/password-hash';
import type { StartedSession } from '../session/domain/session';
import { SessionService } from '../session/session.service';
import { LocalSignIn, localSignInOff } from './local-sign-in';
import { SignInLimit } from './sign-in-limit';

type Account = Pick<AccountEntity, 'id' | 'passwordHash' | 'disabledAt'>;

/** Lets a person in by a local account. */
@Injectable()
export class SignInService {
  /** Compared against when there is no such account, so that an unknown name takes as long to refuse. */
  private readonly nobody = hashPassword(newId());

  constructor(
    @InjectRepository(AccountEntity) private readonly accounts: Repository<AccountEntity>,
    private readonly work: UnitOfWork,
    private readonly limit: SignInLimit,
    private readonly local: LocalSignIn,
    private readonly sessions: SessionService,
    private readonly audit: AuditService,
  ) {}

  /**
   * Begins a session, unless the password or the account changes before it has begun.
   * @param userAgent the header of that name, for the person to recognise the device by
   * @throws DomainError SIGN_IN_FAILED for an unknown name, a wrong password and a disabled account alike,
   *   SIGN_IN_LOCKED and SIGN_IN_TOO_MANY after too many of them, LOCAL_SIGN_IN_OFF where passwords are no way in
   */
  async signIn(username: string, password: string, userAgent?: string): Promise<StartedSession> {
    const account = await this.accounts.findOne({
      where: { username },
      select: { id: true, passwordHash: true, disabledAt: true },
    });
    await this.admit(username, account);
    const passwordHash = account?.passwordHash ?? null;
    const matches = await passwordMatches(passwordHash ?? (await this.nobody), password);
    if (account === null || passwordHash === null || !matches || account.disabledAt !== null) {
      throw await this.failed(account);
    }
    await this.limit.forgive(username);
    if (!(await this.local.isOpenTo(account.id))) {
      await this.recordRefusal(account, 'LOCAL_SIGN_IN_OFF');
      throw localSignInOff();
    }
    if (isOutdated(passwordHash)) await this.strengthen(account.id, passwordHash, password);
    const started = await this.work.run((manager) =>
      this.start(manager, { id: account.id, passwordHash }, password, userAgent),
    );
    if (started === null) throw await this.failed(account);
    return started;
  }

  /** @returns null when the password has been changed, or the account disabled, since the password was compared */
  private async start(
    manager: EntityManager,
    { id, passwordHash }: { readonly id: string; readonly passwordHash: string },
    password: string,
    userAgent: string | undefined,
  ): Promise<StartedSession | null> {
    const [row] = await manager.query<{ passwordHash: string | null }[]>(
      `SELECT password_hash AS "passwordHash" FROM access.account
       WHERE id = $1 AND disabled_at IS NULL FOR SHARE`,
      [id],
    );
    const present = row?.passwordHash ?? null;
    if (present === null) return null;
    if (present !== passwordHash && !(await passwordMatches(present, password))) return null;
    await this.audit.record(manager, {
      action: 'access.signIn',
      outcome: 'done',
      accountId: id,
    });
    return this.sessions.start(id, { method: 'password', userAgent }, manager);
  }

  private async failed(account: Account | null): Promise<DomainError> {
    await this.recordRefusal(account, 'SIGN_IN_FAILED');
    return new DomainError('unauthenticated', 'SIGN_IN_FAILED', {
      zh: '用户名或密码不正确，请重新输入。',
      en: 'The user name or the password is not right. Please try again.',
    });
  }

  private async admit(username: string, account: Account | null): Promise<void> {
    try {
      await this.limit.admit(username);
    } catch (error) {
      if (error instanceof TooManyError) await this.recordRefusal(account, error.code);
      throw error;
    }
  }

  private async recordRefusal(account: Account | null, code: string): Promise<void> {
    await this.audit.recordAlone({
      action: 'access.signIn',
      outcome: 'refused',
      accountId: account?.id,
      code,
    });
  }

  /** Only while the hash is still the one that was compared: a change of the password at the same time wins. */
  private async strengthen(id: string, passwordHash: string, password: string): Promise<void> {
    await this.accounts.update(
      { id, passwordHash },
      { passwordHash: await hashPassword(password) },
    );
  }
}
