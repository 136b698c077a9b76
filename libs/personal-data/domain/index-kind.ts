import { nameForSearch, normalFullName } from './full-name';
import { normalIdentityNumber } from './identity-number';
import { normalTelephone } from './telephone';

/** What can be found again by its exact value. */
export const INDEX_KINDS = ['telephone', 'identityNumber', 'fullName'] as const;
export type IndexKind = (typeof INDEX_KINDS)[number];

const forSearch: Readonly<Record<IndexKind, (text: string) => string | null>> = {
  telephone: normalTelephone,
  identityNumber: normalIdentityNumber,
  fullName: (text) => {
    const name = normalFullName(text);
    return name === null ? null : nameForSearch(name);
  },
};

/** What stands for a value in the blind index, the same for every way of writing it; null when it is no such value. */
export function searchForm(kind: IndexKind, text: string): string | null {
  return forSearch[kind](text);
}
