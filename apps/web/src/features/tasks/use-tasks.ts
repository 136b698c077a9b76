import { useInfiniteQuery } from '@tanstack/react-query';

import { readTasks, type TaskScope } from '../../api/tasks';
import { POLL_INTERVAL } from '../../app/query-client';

/** The tasks of a scope, page by page; looked at again while the list is open. */
export function useTasks(scope: TaskScope) {
  return useInfiniteQuery({
    queryKey: ['tasks', scope],
    queryFn: ({ pageParam, signal }) => readTasks(scope, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    select: (data) => data.pages.flatMap((page) => page.items),
    refetchInterval: POLL_INTERVAL,
  });
}
