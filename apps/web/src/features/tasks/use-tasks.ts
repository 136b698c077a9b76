import { useInfiniteQuery } from '@tanstack/react-query';

import { readTasks, type TaskScope } from '../../api/tasks';
import { untilNextLook } from '../../live/live-state';

/** The tasks of a scope in which every word of `q` is found, page by page; looked at again while the list is open. */
export function useTasks(scope: TaskScope, q: string, late = false) {
  return useInfiniteQuery({
    queryKey: ['tasks', scope, q, late],
    queryFn: ({ pageParam, signal }) => readTasks({ scope, late, q }, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    select: (data) => data.pages.flatMap((page) => page.items),
    placeholderData: (previous, query) => (query?.queryKey[1] === scope ? previous : undefined),
    refetchInterval: untilNextLook,
  });
}
