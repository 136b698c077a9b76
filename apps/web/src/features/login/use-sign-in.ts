import { useMutation } from '@tanstack/react-query';

import { signIn } from '../../api/account';

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

export function useSignIn() {
  return useMutation({
    mutationFn: ({ username, password }: Credentials) => signIn(username, password),
  });
}

export type SignIn = ReturnType<typeof useSignIn>;
