import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';

import { acknowledgeAlarm, readAlarms } from '../../api/personal-data';
import { POLL_INTERVAL } from '../../app/query-client';

/** The alarms of the person's area, newest first. */
export function useAlarms(openOnly: boolean) {
  return useInfiniteQuery({
    queryKey: ['alarms', openOnly],
    queryFn: ({ pageParam, signal }) => readAlarms(openOnly, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    select: (data) => data.pages.flatMap((page) => page.items),
    refetchInterval: POLL_INTERVAL,
  });
}

/** Puts on record that an alarm was taken note of. */
export function useAcknowledge() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: acknowledgeAlarm,
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['alarms'] }),
  });
}
