import { stableId } from '@grid/kernel';

/** The id that the demo account with this username always gets, so that posts can point to it before it exists. */
export function demoAccountId(username: string): string {
  return stableId('access.account', username);
}

/** The id of one post of a demo account. */
export function demoPostId(username: string, organisationCode: string, role: string): string {
  return stableId('directory.post', `${username}|${organisationCode}|${role}`);
}
