import { everyOf, type Answer, type Schemas } from './contract';
import { download, get } from './http';
import type { Page } from './page';

/** An incident case as a list shows it; instants in ISO 8601. */
export type CaseSummary = Schemas['CaseResponse'];
/** The same with whom it waits for. */
export type ListedCase = Schemas['ListedCaseResponse'];
export type CaseStatus = CaseSummary['status'];
export type Urgency = CaseSummary['urgency'];

export const CASE_STATUSES = everyOf<CaseStatus>()([
  'reported',
  'settled',
  'accepted',
  'declined',
  'dispatched',
  'answered',
  'verified',
  'told',
  'closed',
]);

export const URGENCIES = everyOf<Urgency>()(['normal', 'urgent', 'major']);

export type CaseDetail = Schemas['CasePageResponse'];
export type WorkOrder = Schemas['WorkOrderResponse'];

/** A step the case stands at, and whose turn it is. */
export type WaitingFor = Schemas['WaitingResponse'];

export type TimelineEntry = Schemas['TimelineEntryResponse'];

/** `waiting` lasts still; `trouble` is trouble of the engine. */
export type TimelineKind = TimelineEntry['kind'];

/** The diagram of the version a case runs on, with what has happened on it so far. */
export type CaseDiagram = Schemas['DiagramResponse'];
export type DiagramElement = Schemas['DiagramElementResponse'];

export interface CaseFilter {
  readonly status?: CaseStatus | undefined;
  readonly mine?: boolean | undefined;
  readonly q?: string | undefined;
}

export function readCases(
  filter: CaseFilter,
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<Page<ListedCase>> {
  return get<Answer<'listCases'>>('/cases', { ...filter, cursor, limit: 20 }, signal);
}

export function readCase(id: string, signal?: AbortSignal): Promise<CaseDetail> {
  return get<Answer<'showCase'>>(`/cases/${encodeURIComponent(id)}`, undefined, signal);
}

/** Where a matter is read: an incident case, or a proceeding about a list. */
export type MatterPath = 'cases' | 'item-proceedings';

export function readTimeline(
  of: MatterPath,
  id: string,
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<Page<TimelineEntry>> {
  const path = `/${of}/${encodeURIComponent(id)}/timeline`;
  return get<Answer<'showTimeline'>>(path, { cursor }, signal);
}

/** Who had a case for how long. */
export type Clocks = Schemas['ClocksResponse'];

export function readClocks(id: string, signal?: AbortSignal): Promise<Clocks> {
  return get<Answer<'showClocks'>>(`/cases/${encodeURIComponent(id)}/clocks`, undefined, signal);
}

/** The process that began the matter, or one that was called from there. */
export function readDiagram(
  of: MatterPath,
  id: string,
  instance: string | null,
  signal?: AbortSignal,
): Promise<CaseDiagram> {
  const path = `/${of}/${encodeURIComponent(id)}/diagram`;
  return get<Answer<'showDiagram'>>(path, { instance }, signal);
}

/** Saves the cases of a filter as a file; every call is on record. @returns the name of the file */
export function exportCases(filter: CaseFilter): Promise<string> {
  return download('/cases/export', { ...filter });
}
