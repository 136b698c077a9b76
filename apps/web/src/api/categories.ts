import { get } from './http';
import { readAll, type Page } from './page';

export type CategoryKind = 'component' | 'event';

/** What a report can be about: a component (an object in town) or an event (a behaviour). */
export interface Category {
  readonly code: string;
  readonly kind: CategoryKind;
  readonly classCode: string;
  readonly classZh: string;
  readonly classEn: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly evidenceRequired: boolean;
}

export function readCategories(signal?: AbortSignal): Promise<readonly Category[]> {
  return readAll((cursor) => get<Page<Category>>('/categories', { cursor }, signal));
}
