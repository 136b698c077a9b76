import { useSearchParams } from 'react-router';

import { useMe } from '../../../app/use-me';

/** The division that is looked at, in the address; at first that of the post one administers under. */
export function useAdministeredArea() {
  const root = useMe().post?.organisation.areaCode ?? '';
  const [search, setSearch] = useSearchParams();
  const area = search.get('area') ?? root;
  const setArea = (code: string) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        next.set('area', code);
        return next;
      },
      { replace: true },
    );
  return { root, area, setArea };
}
