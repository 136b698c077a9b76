import type { Answer, Schemas } from './contract';
import { get, post, remove } from './http';
import { readAll } from './page';

/** Who has this value in this claim of the identity provider holds this post. */
export type PostRule = Schemas['PostRuleResponse'];

export type NewPostRule = Schemas['PostRuleRequest'];

/** Those that have not ended. */
export function readPostRules(signal?: AbortSignal): Promise<readonly PostRule[]> {
  return readAll((cursor) =>
    get<Answer<'listPostRules'>>('/post-rules', { cursor, limit: 200 }, signal),
  );
}

export function addPostRule(rule: NewPostRule): Promise<unknown> {
  return post('/post-rules', rule);
}

export function endPostRule(id: string): Promise<unknown> {
  return remove(`/post-rules/${id}`);
}
