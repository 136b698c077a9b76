import categories from './categories.json';

describe('the sample categories', () => {
  it('have unique codes made of kind, class and subclass', () => {
    const codes = categories.map((category) => category.code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { code, kind, classCode } of categories) {
      expect(code).toMatch(/^[CE]\d{4}$/);
      expect(code.slice(0, 3)).toBe((kind === 'component' ? 'C' : 'E') + classCode);
    }
  });

  it('have names in both languages, unique within a kind', () => {
    const unnamed = categories.filter((c) => !/\p{Script=Han}/u.test(c.nameZh) || c.nameEn === '');
    expect(unnamed).toEqual([]);
    const names = categories.map((category) => `${category.kind} ${category.nameZh}`);
    expect(new Set(names).size).toBe(names.length);
  });
});
