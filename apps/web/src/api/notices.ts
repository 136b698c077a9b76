import type { Answer, Schemas } from './contract';
import { get, post } from './http';
import type { Page } from './page';

/** A message to the person who is signed in. */
export type Notice = Schemas['NoticeResponse'];

export function readNotices(
  unreadOnly: boolean,
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<Page<Notice>> {
  return get<Answer<'listNotices'>>(
    '/notices',
    { unread: unreadOnly || undefined, cursor },
    signal,
  );
}

export function markNoticeRead(id: string): Promise<unknown> {
  return post(`/notices/${encodeURIComponent(id)}/read`);
}
