import type { Answer, Schemas } from './contract';
import { get, post, remove } from './http';

/** By which identities of the provider an account is signed in to, and which are expected. */
export type AccountIdentities = Schemas['AccountIdentitiesResponse'];

export type NewExpectedIdentity = Schemas['ExpectedIdentityRequest'];

export function readIdentities(
  accountId: string,
  signal?: AbortSignal,
): Promise<AccountIdentities> {
  const path = `/accounts/${accountId}/identities`;
  return get<Answer<'showAccountIdentities'>>(path, undefined, signal);
}

export function expectIdentity(accountId: string, identity: NewExpectedIdentity): Promise<unknown> {
  return post(`/accounts/${accountId}/identities/expected`, identity);
}

/** Takes everybody of the provider off the account and signs them out. */
export function separateIdentities(accountId: string): Promise<unknown> {
  return remove(`/accounts/${accountId}/identities/joined`);
}

export function expectIdentityNoLonger(accountId: string, expectedId: string): Promise<unknown> {
  return remove(`/accounts/${accountId}/identities/expected/${expectedId}`);
}
