import { createHmac, hkdfSync } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { currentRequest } from '@grid/audit';
import { AppConfig } from '@grid/config';
import { Clock, TooManyError } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import { addressKey } from './domain/address-key';
import { afterAttempt, type AttemptRule, lockedUntil } from './domain/attempt-limit';
import {
  dropOldAttempts,
  locksOf,
  lockAttempts,
  takeBack,
  writeAttempts,
} from './infrastructure/attempt.rows';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const ADDRESS_WINDOW_MS = 15 * MINUTE_MS;

interface Limit {
  readonly kind: 'name' | 'address';
  readonly text: string;
  readonly rule: AttemptRule;
}

/**
 * Limits how often a password may be tried, for a name and from an address. The counts are in the database, so all
 * processes share them; names, also those that belong to nobody, stand there only as keyed hashes.
 */
@Injectable()
export class SignInLimit {
  private readonly key: Buffer;

  constructor(
    private readonly work: UnitOfWork,
    private readonly config: AppConfig,
    private readonly clock: Clock,
  ) {
    const secret = config.require('JWT_SECRET');
    this.key = Buffer.from(hkdfSync('sha256', secret, '', 'sign-in limit', 32));
  }

  /**
   * Counts an attempt before its password is looked at.
   * @throws TooManyError SIGN_IN_LOCKED for the name, SIGN_IN_TOO_MANY for the address
   */
  async admit(username: string): Promise<void> {
    const refusal = await this.work.run(async (manager) => {
      await dropOldAttempts(manager, new Date(this.clock.now().getTime() - 3 * DAY_MS));
      for (const limit of this.limits(username)) {
        const until = await this.count(manager, limit);
        if (until !== null) return { kind: limit.kind, until };
      }
      return null;
    });
    if (refusal === null) return;
    const seconds = Math.ceil((refusal.until.getTime() - this.clock.now().getTime()) / 1000);
    throw refusal.kind === 'name' ? signInLocked(seconds) : tooManyFromAddress(seconds);
  }

  /** Takes back what was counted for an attempt whose password was right: the name begins anew. */
  async forgive(username: string): Promise<void> {
    await this.work.run(async (manager) => {
      for (const { kind, text } of this.limits(username)) {
        await takeBack(manager, kind, this.keyOf(text));
      }
    });
  }

  /** Until when names cannot be signed in with; those that can are left out. */
  async locked(
    manager: EntityManager,
    usernames: readonly string[],
  ): Promise<ReadonlyMap<string, Date>> {
    const keys = usernames.map((name) => this.keyOf(nameKey(name)));
    const locks = await locksOf(manager, 'name', keys, this.clock.now());
    return new Map(
      usernames.flatMap((name, index) => {
        const until = locks.get(keys[index]?.toString('hex') ?? '');
        return until === undefined ? [] : [[name, until]];
      }),
    );
  }

  /** Lets a name be tried again at once, whatever happened before. */
  async unlock(manager: EntityManager, username: string): Promise<void> {
    await takeBack(manager, 'name', this.keyOf(nameKey(username)));
  }

  private async count(manager: EntityManager, { kind, text, rule }: Limit): Promise<Date | null> {
    const now = this.clock.now();
    const key = this.keyOf(text);
    const state = await lockAttempts(manager, kind, key, now);
    const until = lockedUntil(state, now);
    if (until === null) await writeAttempts(manager, kind, key, afterAttempt(state, now, rule));
    return until;
  }

  /** The address first, always in this order: nobody waits for somebody who waits for them. */
  private limits(username: string): readonly Limit[] {
    const lockMs = this.config.get('SIGN_IN_LOCK_MINUTES') * MINUTE_MS;
    const ofName: Limit = {
      kind: 'name',
      text: nameKey(username),
      rule: {
        attempts: this.config.get('SIGN_IN_ATTEMPTS'),
        windowMs: DAY_MS,
        lockMs,
        longestLockMs: Math.max(lockMs, DAY_MS),
      },
    };
    const address = currentRequest()?.sourceAddress ?? null;
    const attempts = this.config.get('SIGN_IN_ATTEMPTS_PER_ADDRESS');
    if (address === null || attempts === 0) return [ofName];
    const rule = {
      attempts,
      windowMs: ADDRESS_WINDOW_MS,
      lockMs: ADDRESS_WINDOW_MS,
      longestLockMs: ADDRESS_WINDOW_MS,
    };
    return [{ kind: 'address', text: addressKey(address), rule }, ofName];
  }

  private keyOf(text: string): Buffer {
    return createHmac('sha256', this.key).update(text).digest();
  }
}

/** One key for every way of writing a name. */
function nameKey(username: string): string {
  return username.normalize('NFKC').trim().toLowerCase();
}

function signInLocked(seconds: number): TooManyError {
  const minutes = Math.ceil(seconds / 60);
  return new TooManyError(
    'SIGN_IN_LOCKED',
    {
      zh: `密码多次输入有误，该用户名已暂停登录，请在 ${minutes} 分钟后再试，或联系管理员重置密码。`,
      en: `Too many wrong passwords: this user name cannot sign in for ${minutes} minute${minutes === 1 ? '' : 's'}. Try again then, or ask an administrator for a new password.`,
    },
    seconds,
  );
}

function tooManyFromAddress(seconds: number): TooManyError {
  const minutes = Math.ceil(seconds / 60);
  return new TooManyError(
    'SIGN_IN_TOO_MANY',
    {
      zh: `来自您所在网络的登录失败次数过多，请在 ${minutes} 分钟后再试。`,
      en: `Too many failed sign-ins from your network. Please try again in ${minutes} minute${minutes === 1 ? '' : 's'}.`,
    },
    seconds,
  );
}
