import { isPlainText } from './plain-text';

describe('isPlainText', () => {
  it.each([
    ['what people write', '井盖破损，\n约 30 cm。\tΩ é e\u0301 \ufeff'],
    ['rare characters', '𠮷野家 👨‍👩‍👧 \u{10ffff}'],
    ['statements and scripts, which are text', `'; DROP TABLE x; -- <script>alert(1)</script>`],
    ['nothing', ''],
  ])('takes %s', (_, text) => {
    expect(isPlainText(text)).toBe(true);
  });

  it.each([
    ['NUL', 'a\u0000b'],
    ['escape', '\u001b[31m'],
    ['delete', '\u007f'],
    ['a control character above ASCII', '\u0085'],
    ['the first half of a character', 'a\ud800b'],
    ['the second half of a character', '\udc00'],
    ['a mark that turns the direction', 'abc\u202efdp.exe'],
    ['a mark that isolates a direction', '\u2066abc'],
  ])('refuses %s', (_, text) => {
    expect(isPlainText(text)).toBe(false);
  });
});
