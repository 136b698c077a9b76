import { chineseNumber } from './chinese-number';

describe('chineseNumber', () => {
  it.each([
    ['一', 1],
    ['九', 9],
    ['十', 10],
    ['十一', 11],
    ['二十', 20],
    ['四十二', 42],
    ['一百', 100],
    ['一百零二', 102],
    ['一百〇二', 102],
    ['二百一十', 210],
    ['三百二十一', 321],
  ])('reads %s as %i', (numerals, number) => {
    expect(chineseNumber(numerals)).toBe(number);
  });
});
