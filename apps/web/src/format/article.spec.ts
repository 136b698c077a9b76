import { articleIds, formatArticles } from './article';

describe('formatArticles', () => {
  it('names article and paragraph in both languages', () => {
    expect(formatArticles('QY23.2', 'zh')).toBe('清远条例第23条第2款');
    expect(formatArticles('QY23.2', 'en')).toBe('Qingyuan Art. 23(2)');
  });

  it('names several and leaves other text alone', () => {
    expect(formatArticles('QY23.1, QY29', 'zh')).toBe('清远条例第23条第1款、清远条例第29条');
    expect(formatArticles('default', 'en')).toBe('default');
  });
});

describe('articleIds', () => {
  it('finds what can be looked up, once', () => {
    expect(articleIds('QY23.1, QY29、QY29')).toEqual(['QY23.1', 'QY29']);
    expect(articleIds('default')).toEqual([]);
  });
});
