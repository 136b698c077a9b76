import { get, post } from './http';
import type { Session } from './session';

/** An office a person holds; `role` is a key such as `dispatcher`. */
export interface Post {
  readonly id: string;
  readonly role: string;
  readonly organisation: {
    readonly code: string;
    readonly nameZh: string;
    readonly nameEn: string;
    readonly areaCode: string;
  };
  readonly titleZh: string;
  readonly titleEn: string;
}

/** The person who is signed in. */
export interface Me {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly post: Post | null;
  readonly posts: readonly Post[];
  readonly permissions: readonly string[];
}

/** An account that a demonstration offers openly. */
export interface DemoAccount {
  readonly username: string;
  readonly password: string;
  readonly roleZh: string;
  readonly roleEn: string;
  readonly displayName: string;
}

export function signIn(username: string, password: string): Promise<Session> {
  return post<Session>('/auth/login', { username, password });
}

export function readMe(signal?: AbortSignal): Promise<Me> {
  return get<Me>('/me', undefined, signal);
}

/** The accounts of a demonstration; an installation in earnest has none and answers 404. */
export async function readDemoAccounts(signal?: AbortSignal): Promise<readonly DemoAccount[]> {
  const page = await get<{ items: readonly DemoAccount[] }>('/demo-accounts', undefined, signal);
  return page.items;
}
