import { maskField } from './mask-field';
import type { MaskKind } from './mask-kind';

describe('maskField', () => {
  it.each<[MaskKind, string, string]>([
    ['telephone', '13812345678', '138****5678'],
    ['telephone', '0763-3366123', '0763-*****23'],
    ['telephone', '3366123', '*****23'],
    ['telephone', '336 6123', '*** **23'],
    ['telephone', '3366123 13812345678', '******* *********78'],
    ['telephone', '+44 20 7946 0018', '+44 20 **** **18'],
    ['identityNumber', '441802199003071234', '4418**********1234'],
    ['identityNumber', '11010519491231002X', '1101**********002X'],
    ['identityNumber', '护照E12345', '********'],
    ['fullName', '陈大文', '陈**'],
    ['fullName', '陈文', '陈**'],
    ['fullName', ' 阿依古丽·买买提', '阿**'],
    ['fullName', '𠮷田', '𠮷**'],
    ['text', '请回电13812345678，找陈大文', '请回电138****5678，找陈大文'],
    ['whole', 'abc', '****'],
  ])('hides in a %s', (kind, value, masked) => {
    expect(maskField(kind, value)).toBe(masked);
  });

  it('shows that nothing was there', () => {
    expect(maskField('whole', '')).toBe('');
    expect(maskField('fullName', '')).toBe('');
  });
});
