import { invalidField } from '@grid/kernel';

const NUMBER = '[0-9零〇一二三四五六七八九十百]{1,7}';
const PROVISION = `第${NUMBER}条(之${NUMBER})?(第${NUMBER}款)?(第${NUMBER}项)?`;
const CITATION = new RegExp(
  `^((《[^《》0-9]{2,60}》)?${PROVISION}|[A-Z]{2}\\d{1,3}(\\.\\d{1,2})?)$`,
);

/**
 * Whether a text is nothing but provisions, several joined by `、`: `《…条例》第十四条第一款` or an article of ours
 * such as `QY26.2`. Such a text names no person, so that it may stand openly among the precedents.
 */
export function isCitation(text: string): boolean {
  return text.split(/[、,，;；]\s*/).every((one) => CITATION.test(one.trim()));
}

/** @throws DomainError RULING_ARTICLE_INVALID: a ruling rests on a provision (QY26.2) */
export function requireCitation(text: string, field: string): void {
  if (isCitation(text)) return;
  throw invalidField(
    field,
    'RULING_ARTICLE_INVALID',
    '请只写依据的条款，如《城市市容和环境卫生管理条例》第十四条、QY26.2。',
    'Please give the provisions alone, such as 《城市市容和环境卫生管理条例》第十四条 or QY26.2.',
  );
}
