/** One page of a collection; `nextCursor` is null on the last page. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

/** Makes an opaque cursor out of the sort values of the last row. */
export function encodeCursor(values: readonly string[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** Reads a cursor of `encodeCursor`; null when it is not one with so many values. */
export function decodeCursor(cursor: string, length: number): readonly string[] | null {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(values) &&
      values.length === length &&
      values.every((v) => typeof v === 'string')
      ? values
      : null;
  } catch {
    return null;
  }
}

/** Cuts a result that was fetched with one row too many into a page. */
export function toPage<T>(
  rows: readonly T[],
  limit: number,
  key: (row: T) => readonly string[],
): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    nextCursor: rows.length > limit && last !== undefined ? encodeCursor(key(last)) : null,
  };
}
