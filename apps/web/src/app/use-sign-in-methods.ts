import { useQuery } from '@tanstack/react-query';

import { readSignInMethods } from '../api/account';

/** By which ways one gets in; while that is not known, by a password. */
export function useSignInMethods() {
  const { data, isPending } = useQuery({
    queryKey: ['sign-in-methods'],
    queryFn: ({ signal }) => readSignInMethods(signal),
    staleTime: Infinity,
    retry: 1,
  });
  return { isPending, local: data?.local ?? true, provider: data?.oidc ?? null };
}
