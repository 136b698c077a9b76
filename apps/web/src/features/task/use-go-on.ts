import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';

import { readTasks } from '../../api/tasks';
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
        queryKey: ['tasks-ahead', scope, view.q, view.late],
        queryFn: ({ signal }) =>
          readTasks({ scope, late: view.late, q: view.q }, undefined, signal),
        staleTime: 0,
      })
      .then(
        (page) => page.items,
        () => [],
      );
    const next = nextTask(ahead, key);
    await navigate(next === undefined ? listAddress(view) : taskAddress(next.key, view), {
      replace: true,
    });
  };
}
