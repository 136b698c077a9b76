import { clearText, erasedOf, erasedText, inWords, type PersonalValue } from './personal-value';

const there: PersonalValue = { value: '13800001234' };
const erasure = { at: '2026-11-22T10:00:00.000+08:00', ruleCode: 'R1' };
const gone: PersonalValue = { erased: erasure };

describe('a personal value', () => {
  it('is read as it is while it is there', () => {
    expect(clearText(there)).toBe('13800001234');
    expect(inWords(there)).toEqual({ zh: '13800001234', en: '13800001234' });
    expect(erasedOf(there)).toBeNull();
  });

  it('says on which day and under which rule it was erased', () => {
    const words = {
      zh: '〔已按规定于 2026-11-22 删除（规则 R1）〕',
      en: '[Erased on 2026-11-22 under rule R1]',
    };
    expect(erasedText(erasure)).toEqual(words);
    expect(inWords(gone)).toEqual(words);
    expect(clearText(gone)).toBeNull();
    expect(erasedOf(gone)).toEqual(erasure);
  });

  it('is nothing when there never was one', () => {
    expect([inWords(undefined), clearText(undefined), erasedOf(undefined)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
