import accounts from '../../libs/directory/data/demo-accounts.json' with { type: 'json' };

/** The password of each demo account, by user name. */
export const passwords = new Map(accounts.map(({ username, password }) => [username, password]));

/**
 * The user name of a demo account that holds a post.
 * @throws Error when the demo data has nobody there
 */
export function holderOf(organisation, role) {
  const account = accounts.find(({ posts }) =>
    posts.some((post) => post.organisation === organisation && post.role === role),
  );
  if (account === undefined)
    throw new Error(`Nobody is ${role} at ${organisation} in the demo data`);
  return account.username;
}
