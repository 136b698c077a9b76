import { Injectable } from '@nestjs/common';
import type { BegunSignIn } from '@grid/access';
import { AppConfig } from '@grid/config';
import type { CookieOptions, Request, Response } from 'express';

const PREFIX = 'grid_oidc_';
const STATE = /^[A-Za-z0-9_-]{20,200}$/;

/** Enough of the state to tell the sign-ins of two tabs apart; all of it is inside. */
const NAME_LENGTH = 16;

/**
 * The cookie in which a browser keeps its sign-in while it is at the provider. It comes back with the redirect from
 * there, and so is Lax; the way in is refused to a browser that has not begun it.
 */
@Injectable()
export class TransactionCookie {
  constructor(private readonly config: AppConfig) {}

  keep(response: Response, { state, sealed, lastsFor }: BegunSignIn): void {
    response.cookie(nameOf(state), sealed, { ...this.options(), maxAge: lastsFor });
  }

  /** What was kept for this state, and it is gone then; null when nothing was. */
  take(request: Request, response: Response, state: unknown): string | null {
    if (typeof state !== 'string' || !STATE.test(state)) return null;
    const name = nameOf(state);
    const pairs = (request.header('cookie') ?? '').split(';').map((pair) => pair.trim());
    const found = pairs.find((pair) => pair.startsWith(`${name}=`));
    if (found === undefined) return null;
    response.clearCookie(name, this.options());
    return found.slice(name.length + 1);
  }

  private options(): CookieOptions {
    return {
      path: '/api/auth/oidc',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.config.get('PUBLIC_URL').startsWith('https:'),
    };
  }
}

function nameOf(state: string): string {
  return `${PREFIX}${state.slice(0, NAME_LENGTH)}`;
}
