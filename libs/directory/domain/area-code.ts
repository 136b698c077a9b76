import { invalidField } from '@grid/kernel';

/** The four levels at which the divisions of a city are kept. */
export const AREA_LEVELS = ['city', 'county', 'township', 'village'] as const;
export type AreaLevel = (typeof AREA_LEVELS)[number];

const LEVEL_BY_LENGTH: ReadonlyMap<number, AreaLevel> = new Map([
  [6, 'county'],
  [9, 'township'],
  [12, 'village'],
]);

/**
 * The level of an official division code: 6 digits (GB/T 2260; a city ends in 00), 9 digits with the
 * street or town, 12 digits with the village or community.
 * @throws DomainError AREA_CODE_INVALID
 */
export function areaLevel(code: string): AreaLevel {
  const level = /^[1-9]\d+$/.test(code) ? LEVEL_BY_LENGTH.get(code.length) : undefined;
  if (level === undefined) {
    throw invalidField(
      'area',
      'AREA_CODE_INVALID',
      '行政区划代码格式不正确',
      'Not a division code',
    );
  }
  return level === 'county' && code.endsWith('00') ? 'city' : level;
}

/** The code one level up; null for a city, above which nothing is kept. */
export function parentAreaCode(code: string): string | null {
  const level = areaLevel(code);
  switch (level) {
    case 'city':
      return null;
    case 'county':
      return `${code.slice(0, 4)}00`;
    case 'township':
    case 'village':
      return code.slice(0, -3);
  }
}

/** The digits with which the code of everything inside the area begins. */
export function areaPrefix(code: string): string {
  return areaLevel(code) === 'city' ? code.slice(0, 4) : code;
}

/** The code itself and those above it, the nearest first. */
export function enclosingAreas(code: string): readonly string[] {
  const parent = parentAreaCode(code);
  return parent === null ? [code] : [code, ...enclosingAreas(parent)];
}
