import { useQuery } from '@tanstack/react-query';

import { readAreas, type Area } from '../../api/directory';
import { useMe } from '../../app/use-me';
import { homeAreaOf } from '../report/home-area';

/** The cities a person may look into, each followed by its counties; whoever works in a city sees that one alone. */
export function useAreas(): readonly Area[] {
  const { city } = homeAreaOf(useMe().post?.organisation.areaCode);
  const { data = [] } = useQuery({
    queryKey: ['places', 'list-owners', city],
    queryFn: async ({ signal }) => {
      const cities = await readAreas(undefined, signal);
      const ours = cities.filter(({ code }) => city === undefined || code === city);
      const parts = await Promise.all(
        ours.map(async (one) => [one, ...(await readAreas(one.code, signal))]),
      );
      return parts.flat();
    },
    staleTime: 3_600_000,
  });
  return data;
}
