import { get, post } from './http';
import type { Page } from './page';

/** A message to the person who is signed in. */
export interface Notice {
  readonly id: string;
  readonly caseId: string;
  readonly kind: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly bodyZh: string;
  readonly bodyEn: string;
  readonly createdAt: string;
  readonly readAt: string | null;
}

export function readNotices(
  unreadOnly: boolean,
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<Page<Notice>> {
  return get<Page<Notice>>('/notices', { unread: unreadOnly || undefined, cursor }, signal);
}

export function markNoticeRead(id: string): Promise<unknown> {
  return post(`/notices/${encodeURIComponent(id)}/read`);
}
