import { readFileSync, readdirSync } from 'node:fs';
import { inProject } from '../lib/paths.mjs';

const data = inProject('libs', 'directory', 'data');

/** The demo accounts of every city, each with its posts. */
const accounts = readdirSync(data, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort()
  .flatMap((city) => JSON.parse(readFileSync(`${data}/${city}/demo-accounts.json`, 'utf8')));

/** The password of each demo account, by user name. */
export const passwords = new Map(accounts.map(({ username, password }) => [username, password]));

/** The user names of the demo accounts that hold a post. */
export const holdersOf = (organisation, role) =>
  accounts
    .filter(({ posts }) =>
      posts.some((post) => post.organisation === organisation && post.role === role),
    )
    .map(({ username }) => username);

/**
 * The user name of a demo account that holds a post.
 * @throws Error when the demo data has nobody there
 */
export function holderOf(organisation, role) {
  const [username] = holdersOf(organisation, role);
  if (username === undefined)
    throw new Error(`Nobody is ${role} at ${organisation} in the demo data`);
  return username;
}
