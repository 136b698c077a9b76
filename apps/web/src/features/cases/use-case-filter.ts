import { useSearchParams } from 'react-router';

import { CASE_STATUSES, type CaseFilter } from '../../api/cases';

function readFilter(search: URLSearchParams): CaseFilter {
  return {
    status: CASE_STATUSES.find((known) => known === search.get('status')),
    mine: search.get('mine') === 'true' || undefined,
    q: search.get('q') ?? undefined,
  };
}

/** The filter of the case list, kept in the address. */
export function useCaseFilter() {
  const [search, setSearch] = useSearchParams();
  const filter = readFilter(search);
  const setFilter = (change: CaseFilter) => {
    const next = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...filter, ...change })) {
      if (value !== undefined && value !== '' && value !== false) next.set(name, String(value));
    }
    setSearch(next, { replace: true, preventScrollReset: true });
  };
  return { filter, setFilter };
}
