import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { Clock, DomainError } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { SessionService } from '../session/session.service';
import { SignInLimit } from '../sign-in/sign-in-limit';
import { passwordProblem, unchangedPassword, wrongCurrentPassword } from './domain/password-rule';
import { temporaryPassword } from './domain/temporary-password';
import { hashPassword, passwordMatches } from './password-hash';

/** The person who changes their password, and the session in which they do so. */
export interface PasswordOwner {
  readonly accountId: string;
  readonly username: string;
  readonly sessionId: string | null;
}

/** Passwords of local accounts: changed by their owner, or set for them by an administrator. */
@Injectable()
export class PasswordService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly limit: SignInLimit,
    private readonly sessions: SessionService,
    private readonly audit: AuditService,
  ) {}

  /**
   * Changes a password; every other session of the account ends.
   * @throws DomainError PASSWORD_TOO_SHORT, PASSWORD_HOLDS_NAME, PASSWORD_COMMON, PASSWORD_UNCHANGED, PASSWORD_WRONG,
   *   NO_LOCAL_PASSWORD for somebody who signs in elsewhere, SIGN_IN_LOCKED after too many wrong ones
   */
  async change(owner: PasswordOwner, current: string, next: string): Promise<void> {
    const { accountId, username, sessionId } = owner;
    const problem = passwordProblem(next, username);
    if (problem !== null) throw problem;
    await this.limit.admit(username);
    const passwordHash = await this.hashOf(accountId);
    if (!(await passwordMatches(passwordHash, current))) throw wrongCurrentPassword();
    await this.limit.forgive(username);
    if (await passwordMatches(passwordHash, next)) throw unchangedPassword();
    const newHash = await hashPassword(next);
    await this.work.run(async (manager) => {
      await this.store(manager, accountId, newHash, false);
      await this.sessions.endAllOf(accountId, 'passwordChanged', { except: sessionId, manager });
      await this.audit.record(manager, {
        action: 'access.changePassword',
        outcome: 'done',
        accountId,
      });
    });
  }

  /**
   * Gives an account a new password that its owner must change at the next sign-in; the account's sessions end and its
   * name is no longer locked. Whoever may do so was asked for by the caller.
   * @returns the password: show it once and keep it nowhere
   */
  async setTemporary(manager: EntityManager, accountId: string): Promise<string> {
    const password = temporaryPassword();
    const username = await this.store(manager, accountId, await hashPassword(password), true);
    await this.sessions.endAllOf(accountId, 'passwordReset', { manager });
    await this.limit.unlock(manager, username);
    await this.audit.record(manager, {
      action: 'access.resetPassword',
      outcome: 'done',
      detail: { ofAccountId: accountId },
    });
    return password;
  }

  private async hashOf(accountId: string): Promise<string> {
    const [row] = await this.dataSource.query<{ password_hash: string | null }[]>(
      'SELECT password_hash FROM access.account WHERE id = $1',
      [accountId],
    );
    if (row?.password_hash != null) return row.password_hash;
    throw new DomainError('conflict', 'NO_LOCAL_PASSWORD', {
      zh: '该账号通过统一身份认证登录，在本系统没有密码。',
      en: 'This account signs in with another service and has no password here.',
    });
  }

  private async store(
    manager: EntityManager,
    accountId: string,
    passwordHash: string,
    mustChange: boolean,
  ): Promise<string> {
    const [[row]]: [{ username: string }[], number] = await manager.query(
      `UPDATE access.account
       SET password_hash = $2, must_change_password = $3, password_changed_at = $4
       WHERE id = $1 RETURNING username`,
      [accountId, passwordHash, mustChange, this.clock.now()],
    );
    if (row === undefined) throw new Error('There is no such account');
    return row.username;
  }
}
