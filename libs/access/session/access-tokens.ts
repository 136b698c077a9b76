import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { Clock } from '@grid/kernel';

const TOKEN_ISSUER = 'grid-governance';
const TOKEN_AUDIENCE = 'grid-api';

/** Whose session an access token is for. */
export interface AccessClaims {
  readonly accountId: string;
  readonly sessionId: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Makes and checks access tokens (JWT, HS256 and nothing else). */
@Injectable()
export class AccessTokens {
  constructor(
    private readonly jwt: JwtService,
    private readonly clock: Clock,
  ) {}

  sign({ accountId, sessionId }: AccessClaims, expiresAt: Date): Promise<string> {
    return this.jwt.signAsync({
      iss: TOKEN_ISSUER,
      aud: TOKEN_AUDIENCE,
      sub: accountId,
      sid: sessionId,
      iat: seconds(this.clock.now()),
      exp: seconds(expiresAt),
    });
  }

  /** The claims of a token of ours that has not expired; null for anything else. Says nothing about the session. */
  async verified(token: string): Promise<AccessClaims | null> {
    try {
      const { sub, sid, exp } = await this.jwt.verifyAsync<Record<string, unknown>>(token, {
        algorithms: ['HS256'],
        issuer: TOKEN_ISSUER,
        audience: TOKEN_AUDIENCE,
        clockTimestamp: seconds(this.clock.now()),
      });
      if (typeof exp !== 'number' || !isId(sub) || !isId(sid)) return null;
      return { accountId: sub, sessionId: sid };
    } catch {
      return null;
    }
  }
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}

function seconds(instant: Date): number {
  return Math.floor(instant.getTime() / 1000);
}
