import { useQuery } from '@tanstack/react-query';

import { readDutyDepartments, readItemEffects, type DutyDepartment } from '../../api/item-lists';
import { useMe } from '../../app/use-me';
import { homeAreaOf } from '../report/home-area';
import { useLists } from '../lists/use-lists';

/** The area whose lists one's body applies to, and the lists in force there. */
export function useOwnLists() {
  const home = homeAreaOf(useMe().post?.organisation.areaCode);
  const area = home.county ?? home.city;
  return { area, ...useLists({ area, day: undefined, known: undefined }) };
}

/** The departments of one's own level, whose duty an item may be; none for who can not apply. */
export function useDutyDepartments(): readonly DutyDepartment[] {
  const applies = useMe().permissions.includes('item.apply');
  const { data = [] } = useQuery({
    queryKey: ['lists', 'departments'],
    enabled: applies,
    queryFn: ({ signal }) => readDutyDepartments(signal),
    staleTime: 3_600_000,
  });
  return data;
}

/** The open cases that use an item of the list of one's own area. */
export function useItemEffects(code: string | undefined) {
  return useQuery({
    queryKey: ['lists', 'effects', code],
    queryFn: ({ signal }) => readItemEffects(code ?? '', signal),
    enabled: code !== undefined,
  });
}
