import { useSearchParams } from 'react-router';

import { OUTCOMES, type RecordFilter } from '../../api/record';

function readFilter(search: URLSearchParams): RecordFilter {
  const given = (name: string) => search.get(name) ?? undefined;
  return {
    account: given('account'),
    case: given('case'),
    action: given('action'),
    outcome: OUTCOMES.find((known) => known === search.get('outcome')),
    from: given('from'),
    to: given('to'),
    q: given('q'),
  };
}

/** The filter of the record, kept in the address. */
export function useRecordFilter() {
  const [search, setSearch] = useSearchParams();
  const filter = readFilter(search);
  const setFilter = (change: RecordFilter) => {
    const next = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...filter, ...change })) {
      if (value !== undefined && value !== '') next.set(name, value);
    }
    setSearch(next, { replace: true, preventScrollReset: true });
  };
  return { filter, setFilter };
}
