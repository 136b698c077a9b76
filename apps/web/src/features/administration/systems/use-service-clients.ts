import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';

import { readServiceClients, type ServiceClientFilter } from '../../../api/service-clients';
import { ADMINISTRATION } from '../use-act';

/** The systems that are let in, page by page; while another filter is being read, what was shown stays. */
export function useServiceClients(filter: ServiceClientFilter) {
  return useInfiniteQuery({
    queryKey: [ADMINISTRATION, 'service-clients', filter],
    queryFn: ({ pageParam, signal }) => readServiceClients(filter, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    select: (data) => data.pages.flatMap((page) => page.items),
    placeholderData: keepPreviousData,
  });
}
