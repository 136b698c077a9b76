import type { Answer, Query, Schemas } from './contract';
import { everyOf } from './contract';
import { download, get } from './http';
import { readAll, type Page } from './page';

/** One act on record; instants in ISO 8601. */
export type RecordEntry = Schemas['RecordEntryResponse'];
export type RecordState = Schemas['RecordStateResponse'];
export type ActName = Schemas['ActNameResponse'];
export type Outcome = RecordEntry['outcome'];

export const OUTCOMES = everyOf<Outcome>()(['done', 'refused', 'failed']);

/** What the record is searched by; days in Asia/Shanghai. */
export type RecordFilter = Partial<
  Record<Exclude<keyof Query<'listRecord'>, 'cursor' | 'limit' | 'outcome'>, string | undefined>
> & { readonly outcome?: Outcome | undefined };

export function readRecord(
  filter: RecordFilter,
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<Page<RecordEntry>> {
  return get<Answer<'listRecord'>>('/record', { ...filter, cursor, limit: 30 }, signal);
}

export function readRecordState(signal?: AbortSignal): Promise<RecordState> {
  return get<Answer<'showRecordState'>>('/record/state', undefined, signal);
}

export function readActNames(signal?: AbortSignal): Promise<readonly ActName[]> {
  return readAll((cursor) => get<Answer<'listActs'>>('/record/acts', { cursor }, signal));
}

/** Saves the whole record as a file, for `npm run audit:verify`. @returns the name of the file */
export function exportRecord(): Promise<string> {
  return download('/record/export');
}
