import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';

import { readCases, type CaseFilter } from '../../api/cases';
import { untilNextLook } from '../../live/live-state';

/** Cases page by page; while another filter is being read, what was shown stays. */
export function useCases(filter: CaseFilter) {
  return useInfiniteQuery({
    queryKey: ['cases', filter],
    queryFn: ({ pageParam, signal }) => readCases(filter, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    select: (data) => data.pages.flatMap((page) => page.items),
    placeholderData: keepPreviousData,
    refetchInterval: untilNextLook,
  });
}
