import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';

import { claimTask, releaseTask } from '../../api/tasks';
import { problemText } from '../../ui/problem-text';

function useTaskAct(
  act: (key: string) => Promise<unknown>,
  doneText: string,
  isExplained: (error: unknown) => boolean = () => false,
) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () => void message.success(doneText),
    onError: (error) => {
      if (!isExplained(error)) void message.error(problemText(error, t));
    },
    onSettled: (_data, _error, key) =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: ['tasks'] }),
        queryClient.invalidateQueries({ queryKey: ['task', key] }),
      ]),
  });
}

/**
 * Takes a task for oneself; when somebody was faster, that is said and the list is read again.
 * @param isExplained which refusals the page itself explains
 */
export function useClaim(isExplained?: (error: unknown) => boolean) {
  const { t } = useTranslation();
  return useTaskAct(claimTask, t('task.claimed'), isExplained);
}

/** Gives a task back to the group. */
export function useRelease() {
  const { t } = useTranslation();
  return useTaskAct(releaseTask, t('task.released'));
}
