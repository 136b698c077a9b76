import { useSearchParams } from 'react-router';

import { useMe } from '../../app/use-me';
import { homeAreaOf } from '../report/home-area';

/** Whose lists are looked at, on which day, and as they were known when. */
export interface ListsView {
  /** Code of a city or county; unknown until one is chosen. */
  readonly area: string | undefined;
  /** A calendar day; today where it is left out. */
  readonly day: string | undefined;
  /** A wall time in Asia/Shanghai; now where it is left out. */
  readonly known: string | undefined;
}

/** The view of the lists, kept in the address; it starts where the person works. */
export function useListsView() {
  const [search, setSearch] = useSearchParams();
  const home = homeAreaOf(useMe().post?.organisation.areaCode);
  const given = (name: string) => search.get(name) ?? undefined;
  const view: ListsView = {
    area: given('area') ?? home.county ?? home.city,
    day: given('day'),
    known: given('known'),
  };
  const setView = (change: Partial<ListsView>) => {
    const next = new URLSearchParams();
    const asked = { area: given('area'), day: view.day, known: view.known, ...change };
    for (const [name, value] of Object.entries(asked)) {
      if (value !== undefined && value !== '') next.set(name, value);
    }
    setSearch(next, { replace: true, preventScrollReset: true });
  };
  return { view, setView };
}
