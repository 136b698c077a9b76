import { useQuery } from '@tanstack/react-query';

import { readCategories } from '../../api/categories';

/** All categories of what can be reported. */
export function useCategories() {
  return useQuery({
    queryKey: ['categories'],
    queryFn: ({ signal }) => readCategories(signal),
    staleTime: 3_600_000,
  });
}
