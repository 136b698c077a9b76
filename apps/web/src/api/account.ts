import type { Answer, Schemas } from './contract';
import { get, post } from './http';
import { readProblem } from './problem';
import { send } from './send';
import { setSessionState, takeSession } from './session';
import { tellOtherTabs } from './session-channel';

/** An office a person holds; `role` is a key such as `dispatcher`. */
export type Post = Schemas['PostResponse'];

/** The person who is signed in. */
export type Me = Schemas['MeResponse'];

/** By which ways one gets in. */
export type SignInMethods = Schemas['SignInMethodsResponse'];

/** An account that a demonstration offers openly. */
export type DemoAccount = Schemas['DemoAccountResponse'];

export async function signIn(username: string, password: string): Promise<void> {
  const request: Schemas['SignInRequest'] = { username, password };
  takeSession(await post<Answer<'signIn'>>('/auth/login', request));
  tellOtherTabs('signedIn');
}

/**
 * Ends the session here, in the other tabs and on the server. One that began at the city's identity provider is ended
 * there as well, for which the browser leaves.
 */
export async function signOut(): Promise<void> {
  const response = await send('POST', '/auth/logout');
  if (!response.ok) throw await readProblem(response);
  const { providerUrl } = (await response.json()) as Answer<'signOut'>;
  setSessionState({ status: 'signedOut' });
  tellOtherTabs('signedOut');
  if (providerUrl !== null) globalThis.location.assign(providerUrl);
}

/** Every other session of the account ends with it. */
export function changePassword(currentPassword: string, newPassword: string): Promise<unknown> {
  const request: Schemas['ChangePasswordRequest'] = { currentPassword, newPassword };
  return post('/auth/password', request);
}

export function readMe(signal?: AbortSignal): Promise<Me> {
  return get<Answer<'showMe'>>('/me', undefined, signal);
}

export function readSignInMethods(signal?: AbortSignal): Promise<SignInMethods> {
  return get<Answer<'listSignInMethods'>>('/auth/methods', undefined, signal);
}

/** The accounts of a demonstration; an installation in earnest has none. */
export async function readDemoAccounts(signal?: AbortSignal): Promise<readonly DemoAccount[]> {
  const page = await get<Answer<'listDemoAccounts'>>('/demo-accounts', undefined, signal);
  return page.items;
}
