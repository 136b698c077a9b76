import type { Language } from '../i18n/language';

const CITY_ZH: Readonly<Record<string, string>> = {
  QY: '清远条例',
  XX: '新乡条例(草案)',
  BH: '北海条例',
  ZJ: '镇江办法',
  NB: '宁波条例',
};

const CITY_EN: Readonly<Record<string, string>> = {
  QY: 'Qingyuan',
  XX: 'Xinxiang (draft)',
  BH: 'Beihai',
  ZJ: 'Zhenjiang',
  NB: 'Ningbo',
};

const ARTICLE = /^([A-Z]{2})(\d+)(?:\.(\d+))?$/;

/** The articles that a text names, each once. */
export function articleIds(text: string): readonly string[] {
  return [...new Set(partsOf(text).filter((part) => ARTICLE.test(part)))];
}

/**
 * Names articles for people: `QY23.2` becomes 清远条例第23条第2款, or “Qingyuan Art. 23(2)”.
 * Several may stand in one text; what is no article stays as it is.
 */
export function formatArticles(text: string, language: Language): string {
  return partsOf(text)
    .map((part) => formatArticle(part, language))
    .join(language === 'zh' ? '、' : ', ');
}

const partsOf = (text: string) => text.split(/[,;，；、\s]+/).filter((part) => part !== '');

function formatArticle(id: string, language: Language): string {
  const match = ARTICLE.exec(id);
  const [, city, article, paragraph] = match ?? [];
  if (city === undefined || article === undefined) return id;
  if (language === 'zh') {
    return `${CITY_ZH[city] ?? city}第${article}条${paragraph ? `第${paragraph}款` : ''}`;
  }
  return `${CITY_EN[city] ?? city} Art. ${article}${paragraph ? `(${paragraph})` : ''}`;
}
