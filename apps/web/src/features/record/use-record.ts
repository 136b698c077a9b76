import { keepPreviousData, useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';

import {
  exportRecord,
  readActNames,
  readRecord,
  readRecordState,
  type RecordFilter,
} from '../../api/record';
import { POLL_INTERVAL } from '../../app/query-client';

/** The record page by page, newest first; it stands still while it is read, until one asks again. */
export function useRecord(filter: RecordFilter) {
  return useInfiniteQuery({
    queryKey: ['record', filter],
    queryFn: ({ pageParam, signal }) => readRecord(filter, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    select: (data) => data.pages.flatMap((page) => page.items),
    placeholderData: keepPreviousData,
  });
}

export function useRecordState() {
  return useQuery({
    queryKey: ['record', 'state'],
    queryFn: ({ signal }) => readRecordState(signal),
    refetchInterval: POLL_INTERVAL,
  });
}

export function useActNames() {
  return useQuery({
    queryKey: ['record', 'acts'],
    queryFn: ({ signal }) => readActNames(signal),
    staleTime: Infinity,
  });
}

export function useExportRecord() {
  return useMutation({ mutationFn: exportRecord });
}
