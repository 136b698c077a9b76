import { parseDraft, toDraft, type ReportDraft } from './draft';

const keyOf = (accountId: string) => `grid.report-draft.${accountId}`;

/** The draft this account left on this device, if any. */
export function loadDraft(accountId: string): ReportDraft | null {
  return parseDraft(localStorage.getItem(keyOf(accountId)));
}

export function saveDraft(accountId: string, values: ReportDraft): void {
  localStorage.setItem(keyOf(accountId), JSON.stringify(toDraft(values)));
}

export function dropDraft(accountId: string): void {
  localStorage.removeItem(keyOf(accountId));
}
