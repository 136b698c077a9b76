import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';

import { ProblemError } from '../../api/problem';
import { problemText } from '../../ui/problem-text';
import { ABSENCES } from './use-absences';

/** Arranges or ends something; the posts that people act under may be others afterwards. */
export function useAbsenceAct<Input>(act: (input: Input) => Promise<unknown>, done: string) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () => void message.success(done),
    onError: (error) => {
      const isOfFields = error instanceof ProblemError && error.fields.length > 0;
      if (!isOfFields) void message.error(problemText(error, t));
    },
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: [ABSENCES] }),
        queryClient.invalidateQueries({ queryKey: ['me'] }),
      ]),
  });
}
