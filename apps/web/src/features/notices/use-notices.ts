import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';

import { markNoticeRead, readNotices } from '../../api/notices';
import { untilNextLook } from '../../live/live-state';

/** The notices of the person, newest first. */
export function useNotices(unreadOnly: boolean) {
  return useInfiniteQuery({
    queryKey: ['notices', 'list', unreadOnly],
    queryFn: ({ pageParam, signal }) => readNotices(unreadOnly, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    select: (data) => data.pages.flatMap((page) => page.items),
    refetchInterval: untilNextLook,
  });
}

/** Puts on record that a notice was read. */
export function useMarkRead() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: markNoticeRead,
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['notices'] }),
  });
}
