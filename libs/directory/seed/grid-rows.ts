import { GridCodeScheme } from '../domain/grid-code';
import { gridName } from '../domain/grid-name';
import type { Area } from '../lookup/read-models';
import { CITY_DATA, type SampleGrids } from './city-data';

/** A grid as it is first written. */
export interface GridRow {
  readonly code: string;
  readonly areaCode: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly sample: boolean;
  readonly validFrom: string;
}

/** Sample grids, the same at every run: so many in each village of the townships that the cities' sample-grids.json name. */
export function sampleGridRows(
  areas: readonly Area[],
  scheme = new GridCodeScheme(),
): readonly GridRow[] {
  return CITY_DATA.flatMap(({ grids }) => gridsOf(grids, areas, scheme));
}

function gridsOf(
  sample: SampleGrids,
  areas: readonly Area[],
  scheme: GridCodeScheme,
): readonly GridRow[] {
  const townships = new Set(sample.townships);
  const serials = Array.from({ length: sample.gridsPerVillage }, (_, index) => index + 1);
  return areas
    .filter((area) => area.level === 'village' && townships.has(area.parentCode ?? ''))
    .flatMap((village) =>
      serials.map((serial) => {
        const { zh: nameZh, en: nameEn } = gridName(village, serial);
        return {
          ...{ code: scheme.compose(village.code, serial), areaCode: village.code, nameZh, nameEn },
          ...{ sample: true, validFrom: sample.validFrom },
        };
      }),
    );
}
