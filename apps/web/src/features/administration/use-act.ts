import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';

import { ProblemError } from '../../api/problem';
import { problemText } from '../../ui/problem-text';

/** Everything that administration shows; any act may change any of it. */
export const ADMINISTRATION = 'administration';

/**
 * An act of administration: says that it was done, or why not, and reads everything shown anew. What is wrong in a
 * single field is left for the form to show.
 */
export function useAct<Input, Output>(act: (input: Input) => Promise<Output>, done?: string) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () => {
      if (done !== undefined) void message.success(done);
    },
    onError: (error) => {
      const isOfFields = error instanceof ProblemError && error.fields.length > 0;
      if (!isOfFields) void message.error(problemText(error, t));
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: [ADMINISTRATION] }),
  });
}
