import { refusalOf } from '../../../test/support/refusals';
import { matchText } from './match-text';
import type { Ordinance } from './ordinance';

const umbrellas: Ordinance = {
  key: 'QY',
  nameZh: '某市雨伞管理条例',
  nameEn: 'Ordinance on umbrellas',
  kind: 'ordinance',
  adoptedOn: null,
  approvedOn: null,
  publishedOn: null,
  inForceFrom: null,
  endKnown: true,
  articles: [
    { article: 1, paragraphs: [{ id: 'QY1', zh: '', en: '' }] },
    {
      article: 2,
      paragraphs: [
        { id: 'QY2.1', zh: '', en: '' },
        { id: 'QY2.2', zh: '', en: '' },
      ],
    },
  ],
};
const first = { article: 1, paragraphs: ['甲。'] };
const second = { article: 2, paragraphs: ['乙。', '丙。'] };
const third = { article: 3, paragraphs: ['丁。', '戊。'] };

const refused = (parsed: Parameters<typeof matchText>[1], ordinance = umbrellas) => {
  const { kind, code, text, fields } = refusalOf(() => matchText(ordinance, parsed));
  expect(kind).toBe('invalid');
  expect(text.zh).toMatch(/[\u4e00-\u9fff]/);
  expect(text.en).toMatch(/[a-z]/);
  return [code, fields.map(({ field }) => field)];
};

describe('matchText', () => {
  it('gives each paragraph its id', () => {
    expect(matchText(umbrellas, [first, second])).toEqual([
      { articleId: 'QY1', text: '甲。' },
      { articleId: 'QY2.1', text: '乙。' },
      { articleId: 'QY2.2', text: '丙。' },
    ]);
  });

  it('lets a text go on only where ours breaks off before its end', () => {
    const open = { ...umbrellas, endKnown: false };
    expect(matchText(open, [first, second, third]).slice(3)).toEqual([
      { articleId: 'QY3.1', text: '丁。' },
      { articleId: 'QY3.2', text: '戊。' },
    ]);
    expect(refused([first, second, third])).toEqual(['LAW_ARTICLES_EXTRA', ['QY3']]);
    expect(refused([{ ...first, article: 0 }, first, second], open)).toEqual([
      'LAW_ARTICLES_EXTRA',
      ['QY0'],
    ]);
  });

  it('refuses what differs from the ordinance, and names it', () => {
    expect(refused([])).toEqual(['LAW_NO_ARTICLES', ['file']]);
    expect(refused([second])).toEqual(['LAW_ARTICLES_MISSING', ['QY1']]);
    expect(refused([first, second, second])).toEqual(['LAW_ARTICLES_TWICE', ['QY2']]);
    expect(
      refused([
        { ...first, paragraphs: [] },
        { ...second, paragraphs: ['乙。'] },
      ]),
    ).toEqual(['LAW_PARAGRAPHS_DIFFER', ['QY1', 'QY2']]);
    const { text } = refusalOf(() =>
      matchText(umbrellas, [first, { ...second, paragraphs: ['乙。'] }]),
    );
    expect(text.zh).toContain('QY2 应为 2 款，文本为 1 款');
    expect(text.en).toContain('QY2 should have 2 and has 1');
  });

  it('refuses an article without a word also past the end that we know', () => {
    const open = { ...umbrellas, endKnown: false };
    expect(refused([first, second, { article: 3, paragraphs: [] }], open)).toEqual([
      'LAW_PARAGRAPHS_DIFFER',
      ['QY3'],
    ]);
  });
});
