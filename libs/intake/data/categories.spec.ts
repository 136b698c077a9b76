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

  it('fill every class of components and events', () => {
    const wanted = [
      ...['C01', 'C02', 'C03', 'C04', 'C05', 'C06'],
      ...['E01', 'E02', 'E03', 'E04', 'E05', 'E21'],
    ];
    const classes = categories.map(({ code }) => code.slice(0, 3));
    expect([...new Set(classes)].sort()).toEqual(wanted);
    for (const one of wanted) {
      expect(classes.filter((other) => other === one).length).toBeGreaterThanOrEqual(4);
    }
  });

  it('ask for a photograph of an object always, of an event where there is something to see', () => {
    const withoutPhoto = categories.filter((one) => !one.evidenceRequired);
    expect(withoutPhoto.filter(({ kind }) => kind === 'component')).toEqual([]);
    expect(withoutPhoto.map(({ nameZh }) => nameZh)).toEqual(
      expect.arrayContaining(['噪声扰民', '燃气泄漏', '婚姻家庭纠纷', '电信网络诈骗线索']),
    );
  });

  it('have names in both languages, unique within a kind', () => {
    const unnamed = categories.filter((c) => !/\p{Script=Han}/u.test(c.nameZh) || c.nameEn === '');
    expect(unnamed).toEqual([]);
    const names = categories.map((category) => `${category.kind} ${category.nameZh}`);
    expect(new Set(names).size).toBe(names.length);
  });
});
