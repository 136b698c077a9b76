import rows from '../data/qingyuan/areas.json';
import { areaLevel, parentAreaCode } from '../domain/area-code';
import type { Area, City } from '../lookup/read-models';

/** The cities whose divisions come with the software. */
export const SEEDED_CITIES: readonly City[] = [
  { key: 'QY', areaCode: '441800', nameZh: '清远', nameEn: 'Qingyuan' },
];

/** The real divisions (see data/qingyuan/PROVENANCE.md), every parent before what is inside it. */
export function areaRows(): readonly Area[] {
  return rows.map(([code = '', nameZh = '', nameEn = '']) => ({
    code,
    parentCode: parentAreaCode(code),
    level: areaLevel(code),
    nameZh,
    nameEn,
  }));
}
