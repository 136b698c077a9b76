import { areaPrefix } from '../domain/area-code';
import { outsideArea } from './administration.errors';

/**
 * Returns when a division lies inside the one that the caller administers.
 * @throws DomainError OUTSIDE_AREA
 */
export function requireInside(administeredArea: string, areaCode: string): void {
  if (!areaCode.startsWith(areaPrefix(administeredArea))) throw outsideArea();
}
