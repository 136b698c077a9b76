import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';

import { readTaskActs } from '../../../api/task-acts';
import { untilNextLook } from '../../../live/live-state';

/** What one may do with a task besides deciding it, and what was done. */
export function useTaskActs(key: string) {
  return useQuery({
    queryKey: ['task', key, 'acts'],
    queryFn: ({ signal }) => readTaskActs(key, signal),
    refetchInterval: untilNextLook,
  });
}

/** Does something with a task or a matter; what is shown of it is read again whatever comes of it. */
export function useAct<Body>(act: (body: Body) => Promise<unknown>, doneText: string) {
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () => void message.success(doneText),
    onSettled: () =>
      Promise.all(
        [['task'], ['tasks'], ['case'], ['proceedings']].map((queryKey) =>
          queryClient.invalidateQueries({ queryKey }),
        ),
      ),
  });
}
