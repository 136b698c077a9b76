import { instantOf, keyOf, parseRecordValue, textOf, textsOf } from './engine-record';

describe('engine record values', () => {
  it('keeps keys of any partition exact and leaves texts alone', () => {
    const value = parseRecordValue(
      '{"a": 9007199254740993, "b": -1, "c": "x: 9007199254740993,\\" 1", "d": [9007199254740995], "e": 12.5}',
    );

    expect(value).toEqual({
      a: '9007199254740993',
      b: -1,
      c: 'x: 9007199254740993," 1',
      d: ['9007199254740995'],
      e: 12.5,
    });
  });

  it.each([
    [{ key: '2251799813685249' }, '2251799813685249'],
    [{ key: -1 }, null],
    [{}, null],
    [{ key: '-1' }, null],
    [{ key: '' }, null],
    [{ key: 7 }, '7'],
    [{ key: true }, null],
    [{ key: { key: 1 } }, null],
  ])('reads the key of %j as %s', (value, key) => {
    expect(keyOf(value, 'key')).toBe(key);
  });

  it.each([
    ['2026-12-01T18:00+08:00', '2026-12-01T10:00:00.000Z'],
    ['2026-12-01T18:00:00+08:00[Asia/Shanghai]', '2026-12-01T10:00:00.000Z'],
    ['', null],
    ['soon', null],
  ])('reads the instant %j as %s', (text, instant) => {
    expect(instantOf({ at: text }, 'at')).toBe(instant);
  });

  it.each([
    [{ name: 'a' }, 'a'],
    [{ name: '' }, null],
    [{ name: 7 }, null],
    [{}, null],
  ])('reads the text of %j as %j', (value, text) => {
    expect(textOf(value, 'name')).toBe(text);
  });

  it('reads a list of texts and nothing else', () => {
    expect(textsOf({ groups: ['a', 1, 'b'] }, 'groups')).toEqual(['a', 'b']);
    expect(textsOf({}, 'groups')).toEqual([]);
  });
});
