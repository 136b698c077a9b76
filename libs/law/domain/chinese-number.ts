const DIGITS = '零一二三四五六七八九';

/** The number that Chinese numerals below a thousand write: 四十二 is 42. */
export function chineseNumber(numerals: string): number {
  const [beforeHundred, afterHundred] = numerals.includes('百')
    ? split(numerals, '百')
    : ['零', numerals];
  const [beforeTen, afterTen] = afterHundred.includes('十')
    ? split(afterHundred, '十')
    : ['零', afterHundred];
  return digit(beforeHundred) * 100 + digit(beforeTen || '一') * 10 + digit(afterTen);
}

function split(text: string, at: string): readonly [string, string] {
  const [before = '', after = ''] = text.split(at);
  return [before, after];
}

/** The zero in 一百零二 says nothing. */
function digit(numerals: string): number {
  const last = numerals.replaceAll('〇', '零').at(-1);
  return last === undefined ? 0 : DIGITS.indexOf(last);
}
