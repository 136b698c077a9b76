import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { InjectRepository } from '@nestjs/typeorm';
import { hash, verify } from '@node-rs/argon2';
import { AuditService } from '@grid/audit';
import { AppConfig } from '@grid/config';
import { Clock, DomainError, newId, toLocalIso } from '@grid/kernel';
import type { Repository } from 'typeorm';
import { AccountEntity } from '../infrastructure/account.entity';

/** A short-lived proof of who is calling; `expiresAt` in ISO 8601 with offset. */
export interface SignedIn {
  readonly accessToken: string;
  readonly expiresAt: string;
}

/** Lets a person in by a local account. */
@Injectable()
export class SignInService {
  /** Compared against when there is no such account, so that an unknown name takes as long to refuse. */
  private readonly nobody = hash(newId());

  constructor(
    @InjectRepository(AccountEntity) private readonly accounts: Repository<AccountEntity>,
    private readonly jwt: JwtService,
    private readonly config: AppConfig,
    private readonly clock: Clock,
    private readonly audit: AuditService,
  ) {}

  /** @throws DomainError SIGN_IN_FAILED for an unknown name, a wrong password and a disabled account alike */
  async signIn(username: string, password: string): Promise<SignedIn> {
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
    return this.issue(account.id);
  }

  private async issue(accountId: string): Promise<SignedIn> {
    const issuedAt = Math.floor(this.clock.now().getTime() / 1000);
    const expiresAt = issuedAt + this.config.get('ACCESS_TOKEN_MINUTES') * 60;
    const accessToken = await this.jwt.signAsync({ sub: accountId, iat: issuedAt, exp: expiresAt });
    return { accessToken, expiresAt: toLocalIso(new Date(expiresAt * 1000)) };
  }
}
