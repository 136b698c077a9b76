import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';

import {
  readEffects,
  readMatterActs,
  readProceeding,
  readProceedings,
  readWaiting,
  type ProceedingFilter,
} from '../../api/proceedings';
import { untilNextLook } from '../../live/live-state';

/** Proceedings page by page; while another filter is being read, what was shown stays. */
export function useProceedings(filter: ProceedingFilter) {
  return useInfiniteQuery({
    queryKey: ['proceedings', filter],
    queryFn: ({ pageParam, signal }) => readProceedings(filter, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    select: (data) => data.pages.flatMap((page) => page.items),
    placeholderData: keepPreviousData,
    refetchInterval: untilNextLook,
  });
}

/** A proceeding, looked at again while it is shown. It is a matter like a case, and told of as one. */
export function useProceeding(id: string) {
  return useQuery({
    queryKey: ['case', id, 'proceeding'],
    queryFn: ({ signal }) => readProceeding(id, signal),
    refetchInterval: untilNextLook,
  });
}

/** The open cases that use the item of a proceeding. */
export function useEffects(id: string) {
  return useQuery({
    queryKey: ['case', id, 'effects'],
    queryFn: ({ signal }) => readEffects(id, signal),
  });
}

/** Whom a proceeding waits for. */
export function useWaiting(id: string) {
  return useQuery({
    queryKey: ['case', id, 'waiting'],
    queryFn: ({ signal }) => readWaiting(id, signal),
    refetchInterval: untilNextLook,
  });
}

/** The ways out of a proceeding, and the votes on it. */
export function useMatterActs(id: string) {
  return useQuery({
    queryKey: ['case', id, 'acts'],
    queryFn: ({ signal }) => readMatterActs(id, signal),
    refetchInterval: untilNextLook,
  });
}
