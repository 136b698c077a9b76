import type { Answer, Schemas } from './contract';
import { get } from './http';
import { readAll } from './page';

/** An administrative division by its official code. */
export type Area = Schemas['AreaResponse'];

/** A grid of a village or residential community. */
export type Grid = Schemas['GridResponse'];

/** The divisions right below `parent`, in the order of the server. */
export function readAreas(parent: string, signal?: AbortSignal): Promise<readonly Area[]> {
  return readAll((cursor) => get<Answer<'listAreas'>>('/areas', { parent, cursor }, signal));
}

/** The grids of a village. */
export function readGrids(area: string, signal?: AbortSignal): Promise<readonly Grid[]> {
  return readAll((cursor) => get<Answer<'listGrids'>>('/grids', { area, cursor }, signal));
}
