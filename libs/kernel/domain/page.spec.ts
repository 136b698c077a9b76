import { expectRefusal, invalid, refusalOf } from '../../../test/support/refusals';
import { DomainError } from './domain-error';
import { type CursorPart, encodeCursor, readCursor, toPage } from './page';

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

describe('a part of a cursor', () => {
  const uuid = '0199a3c4-1111-7000-8000-0000000000ab';
  const read = (part: CursorPart, value: unknown) =>
    codeOf(() => readCursor(encodeCursor([value as string]), [part]));

  it.each<[CursorPart, string]>([
    ['instant', '2026-11-22T10:00:00Z'],
    ['instant', '2026-11-22T10:00:00.123456-01:30'],
    ['uuid', uuid],
    ['integer', '0'],
    ['integer', '9223372036854775807'],
    ['boolean', 'true'],
    ['boolean', 'false'],
    ['code', 'a'],
    ['code', `A_9.b-${'x'.repeat(58)}`],
    ['text', ''],
    ['text', '字'.repeat(200)],
  ])('%s takes %j', (part, value) => {
    expect(read(part, value)).toBeUndefined();
  });

  it.each<[CursorPart, unknown]>([
    ['instant', '2026-13-22T10:00:00Z'],
    ['instant', 'x2026-11-22T10:00:00Z'],
    ['instant', '2026-11-22T10:00:00Z\n'],
    ['instant', '2026-11-22T10:00:00'],
    ['uuid', `x${uuid}`],
    ['uuid', `${uuid}x`],
    ['uuid', uuid.toUpperCase()],
    ['uuid', uuid.slice(1)],
    ['integer', '9223372036854775808'],
    ['integer', '-1'],
    ['integer', '1x'],
    ['integer', 1],
    ['boolean', 'yes'],
    ['boolean', ''],
    ['boolean', true],
    ['code', ''],
    ['code', ' a'],
    ['code', 'a b'],
    ['code', 'x'.repeat(65)],
    ['text', '字'.repeat(201)],
    ['text', 'a\0b'],
    ['text', ['a']],
  ])('%s does not take %j', (part, value) => {
    expect(read(part, value)).toBe('CURSOR_INVALID');
  });

  it('that is missing is told as a wrong value of the field cursor', () => {
    const error = refusalOf(() => readCursor('', ['code']));
    expectRefusal(error, invalid('CURSOR_INVALID', 'cursor'));
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

  it('ends where as many rows are left as a page holds', () => {
    expect(toPage(['a', 'b'], 2, (row) => [row])).toEqual({ items: ['a', 'b'], nextCursor: null });
    expect(toPage([], 2, () => [])).toEqual({ items: [], nextCursor: null });
  });
});
