/** The divisions above and around a place of work. */
export interface HomeArea {
  readonly city: string | undefined;
  readonly county: string | undefined;
  readonly township: string | undefined;
}

/**
 * Where a person works, read out of the official code of the division their organisation belongs to
 * (`441800` a city, `441802` a county, `441802001` a township); used to fill the place in advance.
 */
export function homeAreaOf(areaCode: string | undefined): HomeArea {
  const code = /^\d{6,12}$/.test(areaCode ?? '') ? (areaCode ?? '') : '';
  const isCity = code.length === 6 && code.endsWith('00');
  return {
    city: code === '' ? undefined : `${code.slice(0, 4)}00`,
    county: code === '' || isCity ? undefined : code.slice(0, 6),
    township: code.length >= 9 ? code.slice(0, 9) : undefined,
  };
}
