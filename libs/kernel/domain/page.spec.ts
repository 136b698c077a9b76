import { DomainError } from './domain-error';
import { encodeCursor, readCursor, toPage } from './page';

const instant = '2026-11-22T10:00:00.000+08:00';

function codeOf(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    return error instanceof DomainError ? error.code : String(error);
  }
}

describe('a cursor', () => {
  it('comes back as it was given', () => {
    const key = '9223372036854775807';
    expect(readCursor(encodeCursor([instant, key]), ['instant', 'integer'])).toEqual([
      instant,
      key,
    ]);
    expect(readCursor(null, ['uuid'])).toBeNull();
    expect(readCursor(undefined, ['uuid'])).toBeNull();
  });

  it.each([
    ['noise', 'noise'],
    ['too few parts', encodeCursor([instant])],
    ['an instant that is none', encodeCursor(['yesterday', '1'])],
    ['a number beyond 64 bits', encodeCursor([instant, '9223372036854775808'])],
    ['SQL', encodeCursor([instant, "1'; DROP TABLE x"])],
    ['no list', Buffer.from('{"a":1}').toString('base64url')],
    ['no texts', Buffer.from('[1,2]').toString('base64url')],
  ])('is refused when it is %s', (_, cursor) => {
    expect(codeOf(() => readCursor(cursor, ['instant', 'integer']))).toBe('CURSOR_INVALID');
  });
});

describe('toPage', () => {
  it('keeps the row too many for the next page', () => {
    expect(toPage(['a', 'b', 'c'], 2, (row) => [row])).toEqual({
      items: ['a', 'b'],
      nextCursor: encodeCursor(['b']),
    });
    expect(toPage(['a'], 2, (row) => [row])).toEqual({ items: ['a'], nextCursor: null });
  });
});
