import { useMutation, useQueryClient } from '@tanstack/react-query';

import { signIn } from '../../api/account';
import { setSession } from '../../api/session';

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** Signs in; nothing that the person before has read stays. */
export function useSignIn() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ username, password }: Credentials) => signIn(username, password),
    onSuccess: (session) => {
      queryClient.clear();
      setSession(session);
    },
  });
}

export type SignIn = ReturnType<typeof useSignIn>;
