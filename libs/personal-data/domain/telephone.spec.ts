import { normalTelephone } from './telephone';

describe('normalTelephone', () => {
  it.each([
    ['13800001234', '13800001234'],
    [' 138 0000-1234 ', '13800001234'],
    ['+86 138 0000 1234', '13800001234'],
    ['0086-13800001234', '13800001234'],
    ['１３８００００１２３４', '13800001234'],
    ['1\u200b3800001234', '13800001234'],
    ['0763-3366123', '07633366123'],
    ['（0763）3366123', '07633366123'],
    ['+86 763 3366123', '07633366123'],
    ['+86 0763 3366123', '07633366123'],
    ['010-12345678', '01012345678'],
    ['+852 2123 4567', '+85221234567'],
    ['0086 10 12345678', '01012345678'],
    ['13800861234', '13800861234'],
    ['010−1234567', '0101234567'],
  ])('reads %s', (text, number) => {
    expect(normalTelephone(text)).toBe(number);
  });

  it.each([
    ['', 'nothing'],
    ['12345', 'the hotline'],
    ['12800001234', 'a mobile number that nobody has'],
    ['138000012345', 'a digit too many'],
    ['1380000123', 'a digit too few'],
    ['3366123', 'no area code'],
    ['763 3366123', 'an area code without its 0'],
    ['+86 12345', 'too short for one of the mainland'],
    ['abc13800001234', 'letters'],
  ])('refuses %s: %s', (text) => {
    expect(normalTelephone(text)).toBeNull();
  });
});
