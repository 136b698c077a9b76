import { Module } from '@nestjs/common';
import { DirectoryAdministrationModule, DirectoryModule } from '@grid/directory';
import { AccessAdministrationModule } from '../access-administration.module';
import { AccessModule } from '../access.module';
import { JoinedAccounts } from './accounts/joined-accounts';
import { OidcIdentities } from './administer/oidc-identities';
import { OidcPostRules } from './administer/oidc-post-rules';
import { ClaimedPosts } from './posts/claimed-posts';
import { OidcProvider } from './provider/oidc-provider';
import { OidcSignIn } from './sign-in/oidc-sign-in';
import { SealedTransaction } from './sign-in/sealed-transaction';
import { BackChannelLogout } from './sign-out/back-channel-logout';
import { OidcSignOut } from './sign-out/oidc-sign-out';

const offered = [OidcSignIn, OidcSignOut, BackChannelLogout, OidcIdentities, OidcPostRules];

/** Signing in at an identity provider (OpenID Connect); without OIDC_ISSUER it does nothing. */
@Module({
  imports: [
    AccessModule,
    AccessAdministrationModule,
    DirectoryModule,
    DirectoryAdministrationModule,
  ],
  providers: [OidcProvider, SealedTransaction, JoinedAccounts, ClaimedPosts, ...offered],
  exports: offered,
})
export class OidcModule {}
