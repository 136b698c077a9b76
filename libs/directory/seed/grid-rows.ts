import sample from '../data/qingyuan/sample-grids.json';
import { GridCodeScheme } from '../domain/grid-code';
import type { Area } from '../lookup/read-models';

/** A grid as it is first written. */
export interface GridRow {
  readonly code: string;
  readonly areaCode: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly sample: boolean;
  readonly validFrom: string;
}

/** Sample grids, the same at every run: so many in each village of the townships that data/…/sample-grids.json names. */
export function sampleGridRows(
  areas: readonly Area[],
  scheme = new GridCodeScheme(),
): readonly GridRow[] {
  const townships = new Set(sample.townships);
  const serials = Array.from({ length: sample.gridsPerVillage }, (_, index) => index + 1);
  return areas
    .filter((area) => area.level === 'village' && townships.has(area.parentCode ?? ''))
    .flatMap((village) =>
      serials.map((serial) => ({
        code: scheme.compose(village.code, serial),
        areaCode: village.code,
        nameZh: `${shortName(village.nameZh)}第${serial}网格`,
        nameEn: `${village.nameEn} Grid ${serial}`,
        sample: true,
        validFrom: sample.validFrom,
      })),
    );
}

/** 凤桂园社区居委会 → 凤桂园社区; 江埗村委会 → 江埗村: the place without its committee. */
function shortName(village: string): string {
  return village.replace(/(社区)?居委会$/, '社区').replace(/村?村委会$/, '村');
}
