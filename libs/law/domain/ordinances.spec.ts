import { expectRefusal, invalid, refusalOf } from '../../../test/support/refusals';
import { citedBy, ordinanceOf, ORDINANCES } from './ordinances';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const paragraphs = ORDINANCES.flatMap(({ key, articles }) =>
  articles.flatMap((one) => one.paragraphs.map((paragraph) => ({ key, one, paragraph }))),
);

describe('the ordinances as data', () => {
  it.each([
    ['QY', 'ordinance', '2023-06-01', 42],
    ['XX', 'draft', null, 25],
    ['BH', 'ordinance', '2025-09-01', 24],
    ['ZJ', 'governmentRule', '2022-02-01', 51],
    ['NB', 'ordinance', null, 28],
  ])('%s is a %s, in force from %s, with %i articles in order', (key, kind, day, count) => {
    const ordinance = ordinanceOf(key);
    expect([ordinance.kind, ordinance.inForceFrom]).toEqual([kind, day]);
    const numbers = ordinance.articles.map(({ article }) => article);
    expect(numbers).toEqual(Array.from({ length: count }, (_, index) => index + 1));
  });

  it('name every paragraph by its place, once', () => {
    for (const { key, one, paragraph } of paragraphs) {
      const place = one.paragraphs.indexOf(paragraph) + 1;
      const suffix = one.paragraphs.length === 1 ? '' : `.${place}`;
      expect(paragraph.id).toBe(`${key}${one.article}${suffix}`);
    }
    expect(new Set(paragraphs.map(({ paragraph }) => paragraph.id)).size).toBe(paragraphs.length);
  });

  it('say of each in one short sentence of both languages what it is about', () => {
    for (const { paragraph } of paragraphs) {
      expect(paragraph.zh).toMatch(/^[^。]*\p{Script=Han}[^。]*。$/u);
      expect(paragraph.zh.length).toBeLessThan(60);
      expect(paragraph.en).toMatch(/^[A-Z][^\u4e00-\u9fff]*\.$/);
    }
  });

  it('have days that follow one another', () => {
    for (const { adoptedOn, approvedOn, publishedOn, inForceFrom } of ORDINANCES) {
      const days = [adoptedOn, approvedOn, publishedOn, inForceFrom].filter((day) => day !== null);
      expect(days.every((day) => DAY.test(day))).toBe(true);
      expect(days.toSorted()).toEqual(days);
    }
  });

  it('are known by their keys alone', () => {
    expectRefusal(
      refusalOf(() => ordinanceOf('qy')),
      invalid('ORDINANCE_UNKNOWN', 'city'),
    );
  });
});

describe('citedBy', () => {
  const ids = (id: string) => citedBy(id)?.paragraphs.map((one) => one.id);

  it('finds a paragraph, and all paragraphs of an article', () => {
    expect(ids('QY20.3')).toEqual(['QY20.3']);
    expect(ids('QY22')).toEqual(['QY22']);
    expect(ids('QY23')).toEqual(['QY23.1', 'QY23.2', 'QY23.3', 'QY23.4']);
    expect(citedBy('ZJ35')?.ordinance.key).toBe('ZJ');
  });

  it.each(['QY22.1', 'QY43', 'QY20.4', 'QY', 'AA1', 'qy22', ''])('finds nothing for %j', (id) => {
    expect(citedBy(id)).toBeUndefined();
  });
});
