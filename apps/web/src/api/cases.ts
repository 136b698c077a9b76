import { get } from './http';
import type { Page } from './page';

export const CASE_STATUSES = [
  'reported',
  'accepted',
  'declined',
  'dispatched',
  'answered',
  'told',
  'closed',
] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

export const URGENCIES = ['normal', 'urgent', 'major'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** An incident case as a list shows it; instants in ISO 8601. */
export interface CaseSummary {
  readonly id: string;
  readonly caseNumber: string | null;
  readonly status: CaseStatus;
  readonly categoryCode: string;
  readonly categoryZh: string;
  readonly categoryEn: string;
  readonly placeText: string;
  readonly description: string;
  readonly gridCode: string;
  readonly gridNameZh: string;
  readonly gridNameEn: string;
  readonly urgency: Urgency;
  readonly capturedAt: string;
  readonly reportedAt: string;
  readonly dueAt: string | null;
  readonly closedAt: string | null;
  readonly archiveNumber: string | null;
}

export interface WorkOrder {
  readonly id: string;
  readonly round: number;
  readonly departmentCode: string;
  readonly departmentZh: string;
  readonly departmentEn: string;
  readonly status: 'pending' | 'placed' | 'answered';
  readonly dueAt: string | null;
  readonly placedAt: string | null;
  readonly answeredAt: string | null;
  readonly outcome: string | null;
  readonly resultText: string | null;
}

/** A step the case stands at, and whose turn it is. */
export interface WaitingFor {
  readonly elementId: string;
  readonly labelZh: string;
  readonly labelEn: string;
  readonly groupZh: string | null;
  readonly groupEn: string | null;
  readonly since: string;
  readonly dueAt: string | null;
  readonly holder: string | null;
}

export interface CaseDetail extends CaseSummary {
  readonly workOrders: readonly WorkOrder[];
  readonly waitingFor: readonly WaitingFor[];
}

/** `waiting` lasts still; `trouble` is trouble of the engine. */
export type TimelineKind = 'event' | 'decision' | 'step' | 'waiting' | 'cancelled' | 'trouble';

export interface TimelineEntry {
  readonly at: string;
  readonly kind: TimelineKind;
  readonly elementId: string | null;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly textZh: string | null;
  readonly textEn: string | null;
  readonly actorName: string | null;
  readonly organisationZh: string | null;
  readonly organisationEn: string | null;
  readonly article: string | null;
  /** The step rests on a setting of ours, not on law. */
  readonly isDefault: boolean;
}

export interface DiagramElement {
  readonly elementId: string;
  readonly state: 'active' | 'completed' | 'terminated' | 'incident';
  readonly enteredAt: string | null;
  readonly leftAt: string | null;
  readonly count: number;
}

/** The diagram of the version a case runs on, with what has happened on it so far. */
export interface CaseDiagram {
  /** Null, like version and xml, while the engine has not begun. */
  readonly processId: string | null;
  readonly version: number | null;
  readonly xml: string | null;
  readonly elements: readonly DiagramElement[];
  readonly flows: readonly string[];
}

export interface CaseFilter {
  readonly status?: CaseStatus | undefined;
  readonly mine?: boolean | undefined;
  readonly q?: string | undefined;
}

export function readCases(
  filter: CaseFilter,
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<Page<CaseSummary>> {
  return get<Page<CaseSummary>>('/cases', { ...filter, cursor, limit: 20 }, signal);
}

export function readCase(id: string, signal?: AbortSignal): Promise<CaseDetail> {
  return get<CaseDetail>(`/cases/${encodeURIComponent(id)}`, undefined, signal);
}

export function readTimeline(
  id: string,
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<Page<TimelineEntry>> {
  const path = `/cases/${encodeURIComponent(id)}/timeline`;
  return get<Page<TimelineEntry>>(path, { cursor }, signal);
}

export function readDiagram(id: string, signal?: AbortSignal): Promise<CaseDiagram> {
  return get<CaseDiagram>(`/cases/${encodeURIComponent(id)}/diagram`, undefined, signal);
}
