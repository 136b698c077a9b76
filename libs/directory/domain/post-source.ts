/** Who gave a post: somebody in our directory, or a rule by what the identity provider says of its holder. */
export type PostSource = 'directory' | 'oidc';
