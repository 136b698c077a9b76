import { useSuspenseQuery } from '@tanstack/react-query';

import { readMe, type Me } from '../api/account';

/** The person who is signed in; only below `SignedIn`. */
export function useMe(): Me {
  return useSuspenseQuery({
    queryKey: ['me'],
    queryFn: ({ signal }) => readMe(signal),
    staleTime: 300_000,
  }).data;
}
