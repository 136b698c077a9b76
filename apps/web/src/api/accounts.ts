import { everyOf, type Answer, type Query, type Schemas } from './contract';
import { get, patch, post } from './http';
import type { Page } from './page';

/** An account as administrators see it. */
export type Account = Schemas['AccountResponse'];
export type AccountState = Account['state'];
export const ACCOUNT_STATES = everyOf<AccountState>()(['enabled', 'disabled']);

export type NewAccount = Schemas['NewAccountRequest'];
export type MadeAccount = Schemas['MadeAccountResponse'];
export type AccountKind = Account['kind'];
export const ACCOUNT_KINDS = everyOf<AccountKind>()(['official', 'citizen']);

/** What narrows the list of accounts. */
export type AccountFilter = Pick<Query<'listAccounts'>, 'q' | 'role' | 'state'>;

export function readAccounts(
  filter: AccountFilter,
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<Page<Account>> {
  return get<Answer<'listAccounts'>>('/accounts', { ...filter, cursor, limit: 50 }, signal);
}

export function readAccount(id: string, signal?: AbortSignal): Promise<Account> {
  return get<Answer<'showAccount'>>(`/accounts/${id}`, undefined, signal);
}

/** The answer holds a password that is never shown again. */
export function createAccount(account: NewAccount): Promise<MadeAccount> {
  return post<Answer<'createAccount'>>('/accounts', account);
}

export function renameAccount(id: string, displayName: string): Promise<unknown> {
  return patch(`/accounts/${id}`, { displayName });
}

export function setAccountState(id: string, state: AccountState): Promise<unknown> {
  return post(`/accounts/${id}/${state === 'enabled' ? 'enable' : 'disable'}`);
}

export function unlockAccount(id: string): Promise<unknown> {
  return post(`/accounts/${id}/unlock`);
}

/** The answer is a password that is never shown again. */
export async function resetPassword(id: string): Promise<string> {
  const answer = await post<Answer<'resetPassword'>>(`/accounts/${id}/reset-password`);
  return answer.temporaryPassword;
}
