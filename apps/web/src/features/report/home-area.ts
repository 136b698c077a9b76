/** The division codes an organisation code such as `441802001-grid-authority` speaks of. */
export interface HomeArea {
  readonly city: string | undefined;
  readonly county: string | undefined;
  readonly township: string | undefined;
}

/** Where a person works by the code of their organisation; used to fill the place in advance. */
export function homeAreaOf(organisationCode: string | undefined): HomeArea {
  const digits = /^\d+/.exec(organisationCode ?? '')?.[0] ?? '';
  const isCity = digits.length === 6 && digits.endsWith('00');
  return {
    city: digits.length >= 6 ? `${digits.slice(0, 4)}00` : undefined,
    county: digits.length >= 6 && !isCity ? digits.slice(0, 6) : undefined,
    township: digits.length >= 9 ? digits.slice(0, 9) : undefined,
  };
}
