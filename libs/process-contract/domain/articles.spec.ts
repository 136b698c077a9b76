import { articlesIn } from './articles';

describe('articlesIn', () => {
  it.each([
    ['ZJ', 'QY23.3, ZJ34.1', 'ZJ34.1'],
    ['QY', 'QY21.1, QY23.2, ZJ15', 'QY21.1, QY23.2'],
    ['QY', 'QY22', 'QY22'],
  ])('keeps what is law in %s of %s', (city, articles, own) => {
    expect(articlesIn(city, articles)).toBe(own);
  });

  it.each([
    ['XX', 'QY23.3, ZJ34.1'],
    ['QY', null],
    ['QY', ''],
  ])('is null where the text of %s has nothing in %s', (city, articles) => {
    expect(articlesIn(city, articles)).toBeNull();
  });
});
