import { useInfiniteQuery } from '@tanstack/react-query';

import { readAbsences, type AbsenceListState } from '../../api/absences';

export const ABSENCES = 'absences';

/** Arrangements page by page. */
export function useAbsences(state: AbsenceListState) {
  return useInfiniteQuery({
    queryKey: [ABSENCES, state],
    queryFn: ({ pageParam, signal }) => readAbsences(state, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    select: (data) => data.pages.flatMap((page) => page.items),
  });
}
