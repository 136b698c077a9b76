import { useMutation, useQueryClient } from '@tanstack/react-query';

import { completeTask, type TaskDetail } from '../../api/tasks';

/** Hands in the answers; from then on the task shows as being submitted until the server says more. */
export function useComplete(key: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (answers: Readonly<Record<string, unknown>>) => completeTask(key, answers),
    onSuccess: () => {
      queryClient.setQueryData<TaskDetail>(
        ['task', key],
        (detail) => detail && { ...detail, task: { ...detail.task, state: 'submitting' } },
      );
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['tasks'] }),
  });
}
