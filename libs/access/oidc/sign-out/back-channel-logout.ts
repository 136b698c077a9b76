import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { SessionService } from '../../session/session.service';
import { oidcErrors } from '../oidc.errors';
import { OidcProvider } from '../provider/oidc-provider';

/** Ends sessions here when the identity provider says that they have ended there (Back-Channel Logout 1.0). */
@Injectable()
export class BackChannelLogout {
  constructor(
    private readonly provider: OidcProvider,
    private readonly sessions: SessionService,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * One transaction: a token whose sessions could not be ended has not been seen, and may come again.
   * @throws DomainError LOGOUT_TOKEN_INVALID also for one that came before, OIDC_OFF, OIDC_UNAVAILABLE
   */
  async execute(logoutToken: string): Promise<void> {
    const { issuer, jti, exp, sub, sid } = await this.provider.readLogoutToken(logoutToken);
    await this.unitOfWork.run(async (manager) => {
      await manager.query('DELETE FROM access.oidc_logout_token WHERE expires_at <= $1', [
        this.clock.now(),
      ]);
      const first: unknown[] = await manager.query(
        `INSERT INTO access.oidc_logout_token (issuer, token_digest, expires_at) VALUES ($1, $2, $3)
         ON CONFLICT DO NOTHING RETURNING issuer`,
        [issuer, createHash('sha256').update(jti).digest(), exp],
      );
      if (first.length === 0) throw oidcErrors.logoutTokenInvalid();
      await this.sessions.endByOidc(issuer, { sub, sid }, manager);
    });
  }
}
