import { areaLevel, enclosingAreas } from './area-code';

/**
 * The lowest division that holds all the given ones: the village, township, county or city itself,
 * and for divisions of several cities the code of their province (two digits and four zeros,
 * GB/T 2260), of which this system keeps no office.
 * Null for no code at all, and for divisions that do not even lie in one province.
 * @throws DomainError AREA_CODE_INVALID
 */
export function commonSuperior(codes: readonly string[]): string | null {
  const [first, ...others] = codes;
  if (first === undefined) return null;
  return (
    others.reduce<readonly string[]>((common, code) => {
      const around = withProvince(code);
      return common.filter((area) => around.includes(area));
    }, withProvince(first))[0] ?? null
  );
}

/** The code itself and everything around it, its province last. */
function withProvince(code: string): readonly string[] {
  const province = `${code.slice(0, 2)}0000`;
  return areaLevel(code) === 'city' && code === province
    ? [code]
    : [...enclosingAreas(code), province];
}
