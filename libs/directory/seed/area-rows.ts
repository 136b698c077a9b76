import { areaLevel, parentAreaCode } from '../domain/area-code';
import type { Area, City } from '../lookup/read-models';
import { CITY_DATA } from './city-data';

/** The cities whose divisions come with the software. */
export const SEEDED_CITIES: readonly City[] = CITY_DATA.map(
  ({ key, areaCode, nameZh, nameEn }) => ({ key, areaCode, nameZh, nameEn }),
);

/** The real divisions (see the PROVENANCE.md of each city), every parent before what is inside it. */
export function areaRows(): readonly Area[] {
  return CITY_DATA.flatMap(({ areas }) => areas).map(([code = '', nameZh = '', nameEn = '']) => ({
    code,
    parentCode: parentAreaCode(code),
    level: areaLevel(code),
    nameZh,
    nameEn,
  }));
}
