import type { Actor } from '@grid/access';

/** Who acts, as the rows and the record keep it. */
export const byActor = ({ accountId, post }: Actor) => ({ accountId, postId: post?.id ?? null });
