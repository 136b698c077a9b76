import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';

import { readAccount, readAccounts, type AccountFilter } from '../../../api/accounts';
import { ADMINISTRATION } from '../use-act';

/** Accounts page by page; while another filter is being read, what was shown stays. */
export function useAccounts(filter: AccountFilter) {
  return useInfiniteQuery({
    queryKey: [ADMINISTRATION, 'accounts', filter],
    queryFn: ({ pageParam, signal }) => readAccounts(filter, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    select: (data) => data.pages.flatMap((page) => page.items),
    placeholderData: keepPreviousData,
  });
}

/** One account by its id. */
export function useAccount(id: string) {
  return useQuery({
    queryKey: [ADMINISTRATION, 'account', id],
    queryFn: ({ signal }) => readAccount(id, signal),
  });
}
