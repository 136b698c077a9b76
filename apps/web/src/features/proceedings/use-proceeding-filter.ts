import { useSearchParams } from 'react-router';

import { OUTCOME_FILTERS, PROCEEDING_KINDS, type ProceedingFilter } from '../../api/proceedings';

function readFilter(search: URLSearchParams): ProceedingFilter {
  return {
    mine: search.get('mine') === 'true' || undefined,
    area: search.get('area') ?? undefined,
    kind: PROCEEDING_KINDS.find((known) => known === search.get('kind')),
    outcome: OUTCOME_FILTERS.find((known) => known === search.get('outcome')),
  };
}

/** The filter of the proceedings, kept in the address. */
export function useProceedingFilter() {
  const [search, setSearch] = useSearchParams();
  const filter = readFilter(search);
  const setFilter = (change: ProceedingFilter) => {
    const next = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...filter, ...change })) {
      if (value !== undefined && value !== false) next.set(name, String(value));
    }
    setSearch(next, { replace: true, preventScrollReset: true });
  };
  return { filter, setFilter };
}
