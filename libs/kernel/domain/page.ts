import { invalidField } from './domain-error';

/** One page of a collection; `nextCursor` is null on the last page. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

/** Makes an opaque cursor out of the sort values of the last row. */
export function encodeCursor(values: readonly string[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** What a part of a cursor must be, so that nothing else reaches a statement: an instant, a UUID, a 64-bit number … */
export type CursorPart = 'instant' | 'uuid' | 'integer' | 'boolean' | 'code' | 'text';

const fits: Readonly<Record<CursorPart, (value: string) => boolean>> = {
  instant: (value) =>
    /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(value) && !isNaN(Date.parse(value)),
  uuid: (value) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value),
  integer: (value) => /^\d{1,19}$/.test(value) && BigInt(value) < 2n ** 63n,
  boolean: (value) => value === 'true' || value === 'false',
  code: (value) => /^[\w.-]{1,64}$/.test(value),
  text: (value) => value.length <= 200 && !value.includes('\0'),
};

/**
 * Reads a cursor of `encodeCursor`; null where none was given.
 * @throws DomainError CURSOR_INVALID when it is not one of a list with these parts
 */
export function readCursor(
  cursor: string | null | undefined,
  parts: readonly CursorPart[],
): readonly string[] | null {
  if (cursor === null || cursor === undefined) return null;
  const values = parsed(cursor);
  const isOurs =
    values?.length === parts.length &&
    parts.every((part, index) => {
      const value = values[index];
      return typeof value === 'string' && fits[part](value);
    });
  if (isOurs) return values as readonly string[];
  throw invalidField('cursor', 'CURSOR_INVALID', '分页标记无效。', 'This page mark is not valid.');
}

function parsed(cursor: string): readonly unknown[] | null {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(values) ? values : null;
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
