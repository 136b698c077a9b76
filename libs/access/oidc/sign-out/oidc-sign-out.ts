import { Injectable } from '@nestjs/common';
import { AppConfig } from '@grid/config';
import { DomainError } from '@grid/kernel';
import { DataSource } from 'typeorm';
import { refreshTokenHash } from '../../session/domain/refresh-token';
import { OidcProvider } from '../provider/oidc-provider';
import { placeOfIdToken } from './id-token-place';

/** Lets who signs out here sign out at the identity provider as well. */
@Injectable()
export class OidcSignOut {
  constructor(
    private readonly dataSource: DataSource,
    private readonly provider: OidcProvider,
    private readonly config: AppConfig,
  ) {}

  /**
   * Where to send the browser next, for a session that began at the provider; null for another session, and when the
   * provider is away or offers no such place. To be asked before the session ends here.
   */
  async urlFor(refreshToken: string): Promise<string | null> {
    if (this.config.get('OIDC_ISSUER') === undefined) return null;
    const [row]: { session_id: string; sealed_id_token: Buffer }[] = await this.dataSource.query(
      `SELECT o.session_id, o.sealed_id_token FROM access.oidc_session o
       JOIN access.refresh_token r ON r.session_id = o.session_id WHERE r.hash = $1`,
      [refreshTokenHash(refreshToken)],
    );
    if (row === undefined) return null;
    const ring = this.config.require('SERVICE_KEYS');
    const idToken = ring.unseal(row.sealed_id_token, placeOfIdToken(row.session_id)).toString();
    try {
      return await this.provider.endSessionUrl(idToken);
    } catch (error) {
      if (error instanceof DomainError) return null;
      throw error;
    }
  }
}
