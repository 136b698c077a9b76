import { get } from './http';
import { readAll, type Page } from './page';

/** An administrative division by its official code. */
export interface Area {
  readonly code: string;
  readonly level: 'city' | 'county' | 'township' | 'village';
  readonly nameZh: string;
  readonly nameEn: string;
}

/** A grid of a village or residential community. */
export interface Grid {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
}

/** The divisions right below `parent`, in the order of the server. */
export function readAreas(parent: string, signal?: AbortSignal): Promise<readonly Area[]> {
  return readAll((cursor) => get<Page<Area>>('/areas', { parent, cursor }, signal));
}

/** The grids of a village. */
export function readGrids(area: string, signal?: AbortSignal): Promise<readonly Grid[]> {
  return readAll((cursor) => get<Page<Grid>>('/grids', { area, cursor }, signal));
}
