import { useInfiniteQuery } from '@tanstack/react-query';

import { readExports } from '../../api/personal-data';

/** The person's exports, or those of the area, newest first. */
export function useExports() {
  return useInfiniteQuery({
    queryKey: ['exports'],
    queryFn: ({ pageParam, signal }) => readExports(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    select: (data) => data.pages.flatMap((page) => page.items),
  });
}
