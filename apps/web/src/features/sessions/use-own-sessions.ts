import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';

import { endOtherSessions, endOwnSession, readOwnSessions } from '../../api/own-sessions';
import { problemText } from '../../ui/problem-text';

const KEY = ['own-sessions'];

/** The devices on which the person is signed in, the one used last first. */
export function useOwnSessions() {
  return useQuery({ queryKey: KEY, queryFn: ({ signal }) => readOwnSessions(signal) });
}

/** Signs a device out. */
export function useEndSession() {
  const { t } = useTranslation();
  return useEnding(endOwnSession, t('sessions.ended'));
}

/** Signs every device but this one out. */
export function useEndOthers() {
  const { t } = useTranslation();
  return useEnding(() => endOtherSessions(), t('sessions.endedOthers'));
}

function useEnding<T>(end: (which: T) => Promise<unknown>, doneText: string) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: end,
    onSuccess: () => void message.success(doneText),
    onError: (error) => void message.error(problemText(error, t)),
    onSettled: () => queryClient.invalidateQueries({ queryKey: KEY }),
  });
}
