import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { hash, verify } from '@node-rs/argon2';
import { AuditService } from '@grid/audit';
import { DomainError, newId } from '@grid/kernel';
import type { Repository } from 'typeorm';
import { AccountEntity } from '../infrastructure/account.entity';
import type { StartedSession } from '../session/domain/session';
import { SessionService } from '../session/session.service';

/** Lets a person in by a local account. */
@Injectable()
export class SignInService {
  /** Compared against when there is no such account, so that an unknown name takes as long to refuse. */
  private readonly nobody = hash(newId());

  constructor(
    @InjectRepository(AccountEntity) private readonly accounts: Repository<AccountEntity>,
    private readonly sessions: SessionService,
    private readonly audit: AuditService,
  ) {}

  /** @throws DomainError SIGN_IN_FAILED for an unknown name, a wrong password and a disabled account alike */
  async signIn(username: string, password: string, userAgent?: string): Promise<StartedSession> {
    const account = await this.accounts.findOne({
      where: { username },
      select: { id: true, passwordHash: true, disabledAt: true },
    });
    const matches = await verify(account?.passwordHash ?? (await this.nobody), password);
    if (account === null || !matches || account.disabledAt !== null) {
      await this.audit.recordAlone({
        action: 'access.signIn',
        outcome: 'refused',
        accountId: account?.id,
      });
      throw new DomainError('unauthenticated', 'SIGN_IN_FAILED', {
        zh: '用户名或密码不正确，请重新输入。',
        en: 'The user name or the password is not right. Please try again.',
      });
    }
    await this.audit.recordAlone({
      action: 'access.signIn',
      outcome: 'done',
      accountId: account.id,
    });
    return this.sessions.start(account.id, { method: 'password', userAgent });
  }
}
