import { useQuery } from '@tanstack/react-query';

import { readTask } from '../../api/tasks';
import { untilNextLook } from '../../live/live-state';

const SUBMITTING_INTERVAL = 1_000;

/** A task with its case and form; looked at more often while a decision is on its way. */
export function useTask(key: string) {
  return useQuery({
    queryKey: ['task', key],
    queryFn: ({ signal }) => readTask(key, signal),
    refetchInterval: ({ state }) =>
      state.data?.task.state === 'submitting' ? SUBMITTING_INTERVAL : untilNextLook(),
  });
}
