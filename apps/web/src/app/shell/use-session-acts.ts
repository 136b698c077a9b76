import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';

import { getSession, setSession } from '../../api/session';

/** Ends the session; nothing that was read stays. */
export function useSignOut(): () => void {
  const queryClient = useQueryClient();
  return () => {
    setSession(null);
    queryClient.clear();
  };
}

/** Acts under another of one's posts from now on, beginning at the start page. */
export function useChangePost(): (postId: string) => Promise<void> {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return async (postId) => {
    const session = getSession();
    if (session === null) return;
    setSession({ ...session, postId });
    await queryClient.resetQueries();
    await navigate('/');
  };
}
