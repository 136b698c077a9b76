import { Injectable } from '@nestjs/common';
import { AppConfig } from '@grid/config';
import { Clock, TooManyError } from '@grid/kernel';
import type { Response } from 'express';
import { RequestWindow } from './request-window';

type Whose = 'address' | 'account';

/**
 * What one address and one person may ask of this process in a minute, so that a script gone wild disturbs nobody
 * else. Every answer says how much is left (draft-ietf-httpapi-ratelimit-headers).
 */
@Injectable()
export class RequestLimits {
  private readonly windows: Readonly<Record<Whose, RequestWindow>>;

  constructor(
    config: AppConfig,
    private readonly clock: Clock,
  ) {
    this.windows = {
      address: new RequestWindow(config.get('REQUESTS_PER_ADDRESS')),
      account: new RequestWindow(config.get('REQUESTS_PER_ACCOUNT')),
    };
  }

  /** @throws TooManyError TOO_MANY_REQUESTS */
  take(whose: Whose, key: string, response: Response): void {
    const count = this.windows[whose].take(key, this.clock.now());
    if (count === null) return;
    response.append('RateLimit-Policy', `"${whose}";q=${count.limit};w=60`);
    response.append('RateLimit', `"${whose}";r=${count.remaining};t=${count.resetSeconds}`);
    if (!count.exceeded) return;
    throw new TooManyError(
      'TOO_MANY_REQUESTS',
      { zh: '操作过于频繁，请稍后再试。', en: 'Too many requests. Please wait a little.' },
      count.resetSeconds,
    );
  }
}
