import type { OrderPart } from '@grid/dispatch';
import type { PartEnd } from '../domain/part';

/** A department's part in the handling of a case. Times in ISO 8601 with +08:00. */
export interface PartView {
  readonly id: string;
  readonly round: number;
  readonly part: OrderPart;
  readonly departmentCode: string;
  readonly departmentZh: string;
  readonly departmentEn: string;
  readonly addedAt: string;
  /** Why it was added while the handling ran, in the official's words. */
  readonly addReason: string | null;
  readonly endedAt: string | null;
  readonly endKind: PartEnd | null;
  /** Why it was released. */
  readonly endReason: string | null;
}

/** A department that can be chosen. */
export interface DepartmentChoice {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
}

/** How several departments handle a case together. */
export interface JointHandlingView {
  /** By which rule the lead leads: `named`, `firstReceiver`, `mechanism`; null while there was never more than one. */
  readonly rule: string | null;
  readonly articles: readonly string[];
  readonly basis: 'law' | 'setting' | 'default' | null;
  readonly leadZh: string | null;
  readonly leadEn: string | null;
  /** The lead has done its share; its result counts once the co-handlers have answered or were released. */
  readonly leadWaits: boolean;
  /** By round, those that lead or led first, each in the order in which they were added. */
  readonly parts: readonly PartView[];
  /** Whether the reader sits at the authority that dispatched, and departments are handling the case now. */
  readonly mayChange: boolean;
  /** Whom the reader may add. */
  readonly addable: readonly DepartmentChoice[];
  /** Whom the reader may make the lead. */
  readonly possibleLeads: readonly DepartmentChoice[];
  /** Until when the lead has time (ISO 8601 with +08:00); a co-handler's deadline is no later. */
  readonly leadDueAt: string | null;
}
