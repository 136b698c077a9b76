import { Injectable } from '@nestjs/common';
import type { StartedSession } from '@grid/access';
import { AppConfig } from '@grid/config';
import { DomainError } from '@grid/kernel';
import type { CookieOptions, Request, Response } from 'express';
import type { SignedInResponse } from './signed-in.response';

const NAME = 'grid_refresh';

/** The cookie with the refresh token, which scripts in the browser cannot read and other sites cannot send. */
@Injectable()
export class RefreshCookie {
  constructor(private readonly config: AppConfig) {}

  /** Puts the refresh token into its cookie; the rest is the answer's body. */
  answer(
    response: Response,
    { accessToken, expiresAt, refreshToken, refreshExpiresAt }: StartedSession,
  ): SignedInResponse {
    response.cookie(NAME, refreshToken, { ...this.options(), expires: refreshExpiresAt });
    response.setHeader('Cache-Control', 'no-store');
    return { accessToken, expiresAt };
  }

  clear(response: Response): void {
    response.clearCookie(NAME, this.options());
  }

  /**
   * The refresh token that a request of our own pages brings; null without one.
   * @throws DomainError CROSS_SITE_REFUSED for a request that another site has made
   */
  read(request: Request): string | null {
    if (!this.isOwn(request)) {
      throw new DomainError('forbidden', 'CROSS_SITE_REFUSED', {
        zh: '该请求来自其他网站，已拒绝。',
        en: 'This request came from another site and was refused.',
      });
    }
    const pairs = (request.header('cookie') ?? '').split(';').map((pair) => pair.trim());
    return pairs.find((pair) => pair.startsWith(`${NAME}=`))?.slice(NAME.length + 1) ?? null;
  }

  /** Browsers say in these two headers who asks; scripts cannot change them. A program that is no browser sends neither. */
  private isOwn(request: Request): boolean {
    const site = request.header('sec-fetch-site');
    if (site !== undefined && site !== 'same-origin') return false;
    const origin = request.header('origin');
    if (origin === undefined) return true;
    const publicUrl = new URL(this.config.get('PUBLIC_URL'));
    return origin === publicUrl.origin || hostOf(origin) === request.header('host');
  }

  private options(): CookieOptions {
    return {
      path: '/api/auth',
      httpOnly: true,
      sameSite: 'strict',
      secure: this.config.get('PUBLIC_URL').startsWith('https:'),
    };
  }
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
