import { everyOf, type Answer, type Query, type Schemas } from './contract';
import { get, patch, post } from './http';
import { readAll } from './page';

/** A post as administrators see it, also one that has ended. */
export type ListedPost = Schemas['ListedPostResponse'];
export type Role = ListedPost['role'];
export const ROLES = everyOf<Role>()([
  'gridMember',
  'gridHead',
  'informant',
  'dispatcher',
  'authorityHead',
  'departmentClerk',
  'departmentHead',
  'partyCommitteeApprover',
  'governmentApprover',
  'auditor',
  'administrator',
  'processOwner',
  'diagramReviewer',
  'hotlineDesk',
  'citizen',
]);

export type NewPost = Schemas['NewPostRequest'];
export type PostChange = Schemas['PostChangeRequest'];

/** The posts of one account, or of one organisation. */
export type PostFilter = Pick<Query<'listPosts'>, 'account' | 'organisation' | 'ended'>;

export function readPosts(
  filter: PostFilter,
  signal?: AbortSignal,
): Promise<readonly ListedPost[]> {
  return readAll((cursor) =>
    get<Answer<'listPosts'>>('/posts', { ...filter, cursor, limit: 200 }, signal),
  );
}

export function givePost(newPost: NewPost): Promise<unknown> {
  return post('/posts', newPost);
}

export function changePost(id: string, change: PostChange): Promise<unknown> {
  return patch(`/posts/${id}`, change);
}
