import { areaLevel, commonSuperior, enclosingAreas, parentAreaCode } from '@grid/directory';

/**
 * The division whose authority rules when departments of these divisions are concerned: the present one, or the lowest
 * that holds all (QY26.3). Above a city this system keeps no office, so a city keeps what is beyond it.
 * @throws DomainError AREA_CODE_INVALID
 */
export function decidingArea(present: string, concerned: readonly string[]): string {
  const common = commonSuperior([present, ...concerned]);
  return common !== null && enclosingAreas(present).includes(common) ? common : cityOf(present);
}

/**
 * The division to which a dispute goes that the present one cannot decide: the common superior where others are
 * concerned, else the next one up (QY26.3). Null for a city.
 * @throws DomainError AREA_CODE_INVALID
 */
export function areaAbove(present: string, concerned: readonly string[] = []): string | null {
  const deciding = decidingArea(present, concerned);
  return deciding === present ? parentAreaCode(present) : deciding;
}

function cityOf(area: string): string {
  return enclosingAreas(area).find((code) => areaLevel(code) === 'city') ?? area;
}

/** The division that an organisation's code begins with. */
export function areaOf(organisationCode: string): string {
  return organisationCode.slice(0, organisationCode.indexOf('-'));
}
