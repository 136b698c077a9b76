/** A city's classified directory, a list of a city or county, and what may be on no list (XX14). */
export const LIST_KINDS = ['directory', 'list', 'negative'] as const;
export type ListKind = (typeof LIST_KINDS)[number];
