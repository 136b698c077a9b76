import { useInfiniteQuery, useQuery } from '@tanstack/react-query';

import { readCase, readDiagram, readTimeline, type MatterPath } from '../../api/cases';
import { untilNextLook } from '../../live/live-state';

/** A case, looked at again while it is shown. */
export function useCase(id: string) {
  return useQuery({
    queryKey: ['case', id],
    queryFn: ({ signal }) => readCase(id, signal),
    refetchInterval: untilNextLook,
  });
}

/** What has happened in a matter, page by page. */
export function useTimeline(id: string, of: MatterPath) {
  return useInfiniteQuery({
    queryKey: ['case', id, 'timeline'],
    queryFn: ({ pageParam, signal }) => readTimeline(of, id, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    select: (data) => data.pages.flatMap((page) => page.items),
    refetchInterval: untilNextLook,
  });
}

/** A diagram the matter runs on and where it stands: of one process, or of the one that began it. */
export function useDiagram(id: string, instance: string | null, of: MatterPath) {
  return useQuery({
    queryKey: ['case', id, 'diagram', instance],
    queryFn: ({ signal }) => readDiagram(of, id, instance, signal),
    placeholderData: (previous, query) => (query?.queryKey[1] === id ? previous : undefined),
    refetchInterval: untilNextLook,
  });
}
