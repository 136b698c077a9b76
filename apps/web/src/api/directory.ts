import type { Answer, Schemas } from './contract';
import { get, post } from './http';
import { readAll, type Page } from './page';

/** An administrative division by its official code. */
export type Area = Schemas['AreaResponse'];

/** A grid of a village or residential community. */
export type Grid = Schemas['GridResponse'];

/** The divisions right below `parent`, in the order of the server; without one, the cities. */
export function readAreas(
  parent: string | undefined,
  signal?: AbortSignal,
): Promise<readonly Area[]> {
  return readAll((cursor) => get<Answer<'listAreas'>>('/areas', { parent, cursor }, signal));
}

/** The grids of a village. */
export function readGrids(area: string, signal?: AbortSignal): Promise<readonly Grid[]> {
  return readAll((cursor) => get<Answer<'listGrids'>>('/grids', { area, cursor }, signal));
}

/** A page of the grids anywhere inside a division. */
export function readGridPage(
  area: string,
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<Page<Grid>> {
  return get<Answer<'listGrids'>>('/grids', { area, cursor, limit: 100 }, signal);
}

/** A grid with the next number of its village. */
export function addGrid(grid: Schemas['NewGridRequest']): Promise<Grid> {
  return post<Answer<'addGrid'>>('/grids', grid);
}

/** `validTo` is the last day; yesterday ends the grid at once. */
export function endGrid(code: string, validTo: string): Promise<unknown> {
  return post(`/grids/${code}/end`, { validTo });
}
