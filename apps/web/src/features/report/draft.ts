import type { Urgency } from '../../api/cases';
import type { Handling } from '../../api/reports';

/**
 * A report that is being written. `capturedAt` is a wall time in Asia/Shanghai; the codes of the
 * area are kept so that the choice of the place can be shown again. Who is to be called back is
 * not part of it: personal data do not stay on the device.
 */
export interface ReportDraft {
  readonly clientRequestId: string;
  readonly categoryCode?: string;
  readonly countyCode?: string;
  readonly townshipCode?: string;
  readonly villageCode?: string;
  readonly gridCode?: string;
  readonly placeText?: string;
  readonly description?: string;
  readonly capturedAt: string;
  readonly urgency: Urgency;
  readonly handling?: Handling;
  readonly resultText?: string;
  /** Photos that the server keeps for this report for a day. */
  readonly evidenceIds?: readonly string[];
}

const KEPT = [
  'clientRequestId',
  'categoryCode',
  'countyCode',
  'townshipCode',
  'villageCode',
  'gridCode',
  'placeText',
  'description',
  'capturedAt',
  'urgency',
  'handling',
  'resultText',
  'evidenceIds',
] as const satisfies readonly (keyof ReportDraft)[];

/** Picks what may stay on the device; contact data and whatever else stands beside it is left out. */
export function toDraft(values: ReportDraft): ReportDraft {
  return Object.fromEntries(
    KEPT.filter((key) => values[key] !== undefined).map((key) => [key, values[key]]),
  ) as unknown as ReportDraft;
}

/** Reads a kept draft; what can not be read counts as none. */
export function parseDraft(text: string | null): ReportDraft | null {
  if (text === null) return null;
  try {
    const draft = JSON.parse(text) as ReportDraft;
    return typeof draft.clientRequestId === 'string' ? toDraft(draft) : null;
  } catch {
    return null;
  }
}
