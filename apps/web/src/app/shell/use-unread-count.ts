import { useQuery } from '@tanstack/react-query';

import { readNotices } from '../../api/notices';
import { untilNextLook } from '../../live/live-state';

/** How many notices have not been read; of many, only those of the first page are counted. */
export function useUnreadCount(): number {
  const { data } = useQuery({
    queryKey: ['notices', 'unread-count'],
    queryFn: ({ signal }) => readNotices(true, undefined, signal),
    refetchInterval: untilNextLook,
  });
  return data?.items.length ?? 0;
}
