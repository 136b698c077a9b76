import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';

import { readTasks } from '../../api/tasks';
import { filterTasks } from '../tasks/filter-tasks';
import { listAddress, taskAddress, type ListView } from '../tasks/list-address';
import { nextTask } from '../tasks/next-task';

/** Leads from a finished task to the next one of the same list, or back to the list. */
export function useGoOn(key: string, view: ListView): () => Promise<void> {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return async () => {
    const scope = view.scope === 'done' ? 'group' : view.scope;
    const ahead = await queryClient
      .fetchQuery({
        queryKey: ['tasks-ahead', scope],
        queryFn: ({ signal }) => readTasks(scope, undefined, signal),
        staleTime: 0,
      })
      .then(
        (page) => page.items,
        () => [],
      );
    const next = nextTask(filterTasks(ahead, view.q), key);
    await navigate(next === undefined ? listAddress(view) : taskAddress(next.key, view), {
      replace: true,
    });
  };
}
