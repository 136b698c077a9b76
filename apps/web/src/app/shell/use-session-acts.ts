import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { signOut } from '../../api/account';
import { choosePost } from '../../api/session';
import { problemText } from '../../ui/problem-text';

/** Ends the session; says so when the server could not be told, because then it goes on. */
export function useSignOut() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  return useMutation({
    mutationFn: signOut,
    onError: (error) => void message.error(problemText(error, t)),
  });
}

/** Acts under another of one's posts from now on, beginning at the start page. */
export function useChangePost(): (postId: string) => Promise<void> {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return async (postId) => {
    choosePost(postId);
    await queryClient.resetQueries();
    await navigate('/');
  };
}
