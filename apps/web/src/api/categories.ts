import type { Answer, Schemas } from './contract';
import { get } from './http';
import { readAll } from './page';

/** What a report can be about: a component (an object in town) or an event (a behaviour). */
export type Category = Schemas['CategoryResponse'];
export type CategoryKind = Category['kind'];

export function readCategories(signal?: AbortSignal): Promise<readonly Category[]> {
  return readAll((cursor) => get<Answer<'listCategories'>>('/categories', { cursor }, signal));
}
