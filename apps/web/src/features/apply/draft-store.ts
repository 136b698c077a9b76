const keyOf = (accountId: string, what: string) => `grid.list-draft.${what}.${accountId}`;

/** What an account was writing on this device; what can not be read counts as none. */
export function loadDraft<T>(accountId: string, what: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(keyOf(accountId, what)) ?? 'null') as T | null;
  } catch {
    return null;
  }
}

export function saveDraft(accountId: string, what: string, draft: unknown): void {
  localStorage.setItem(keyOf(accountId, what), JSON.stringify(draft));
}

export function dropDraft(accountId: string, what: string): void {
  localStorage.removeItem(keyOf(accountId, what));
}
