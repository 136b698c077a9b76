import { isShaped, normalIdentityNumber } from './identity-number';

describe('normalIdentityNumber', () => {
  it.each([
    ['11010519491231002X', '11010519491231002X'],
    ['11010519491231002x', '11010519491231002X'],
    ['１１０１０５１９４９１２３１００２ｘ', '11010519491231002X'],
    ['110105 19491231 002X', '11010519491231002X'],
  ])('reads %s', (text, number) => {
    expect(normalIdentityNumber(text)).toBe(number);
  });

  it('takes no number whose check digit is not the one of the standard, whichever sign was mistyped', () => {
    const right = '11010519491231002X';
    for (const [index, sign] of [...right].entries()) {
      const other = sign === 'X' ? '1' : String((Number(sign) + 1) % 10);
      const wrong = `${right.slice(0, index)}${other}${right.slice(index + 1)}`;
      expect([wrong, normalIdentityNumber(wrong)]).toEqual([wrong, null]);
    }
  });

  it('takes no day that is not in the calendar', () => {
    expect(isShaped('110105194902290028')).toBe(false);
    expect(isShaped('110105194813010028')).toBe(false);
    expect(isShaped('110105194802290028')).toBe(true);
    for (const day of ['19480001', '19481301', '19480100', '19480132', '18481231', '21190101']) {
      expect([day, isShaped(`110105${day}0028`)]).toEqual([day, false]);
    }
    for (const day of ['19480101', '19481231', '20191231']) {
      expect([day, isShaped(`110105${day}0028`)]).toEqual([day, true]);
    }
  });
});
