import type { Actor } from './actor';

/** Whose tasks lead to matters: open ones that a post is offered or was given, and those an account decided under it. */
export interface TaskScope {
  readonly group: string;
  readonly postId: string;
  readonly accountId: string;
}

/** Null for whoever has no post: tasks lie with posts. */
export function taskScope({ accountId, post }: Actor): TaskScope | null {
  return post === null ? null : { group: post.group, postId: post.id, accountId };
}
