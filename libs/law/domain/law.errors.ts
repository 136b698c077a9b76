import { DomainError, invalidField } from '@grid/kernel';
import type { Ordinance } from './ordinance';

export const articleUnknown = () =>
  new DomainError('notFound', 'ARTICLE_UNKNOWN', {
    zh: '没有这一条款。条款编号形如 QY20.3。',
    en: 'There is no such article. Articles are named like QY20.3.',
  });

export const ordinanceUnknown = (keys: readonly string[]) =>
  invalidField(
    'city',
    'ORDINANCE_UNKNOWN',
    `没有这个城市的法规。可选：${keys.join('、')}。`,
    `No ordinance has this key. There are ${keys.join(', ')}.`,
  );

export const fileUnreadable = (file: string) =>
  invalidField(
    'file',
    'LAW_FILE_UNREADABLE',
    `无法读取文件 ${file}。请指定存在的、UTF-8 编码的文本文件（不超过 5 MB）。`,
    `The file ${file} cannot be read. Name a text file that exists, in UTF-8 and of 5 MB at most.`,
  );

export const cityNotRecognised = () =>
  invalidField(
    'city',
    'LAW_CITY_NOT_RECOGNISED',
    '文本第一条之前没有已知法规的完整名称，无法判断是哪个城市。请补上名称，或用 --city 指明，如 --city QY。',
    'No known ordinance is named in full before the first article. Add its title, or name the city with --city QY.',
  );

export const cityDiffers = (named: Ordinance, titled: Ordinance) =>
  invalidField(
    'city',
    'LAW_CITY_DIFFERS',
    `指明的是 ${named.key}，文本却是《${titled.nameZh}》（${titled.key}）。请改正 --city 或换文件。`,
    `${named.key} was named, but the text is of ${titled.key} (${titled.nameEn}). Correct --city or take another file.`,
  );

export const noArticles = () =>
  invalidField(
    'file',
    'LAW_NO_ARTICLES',
    '文本中没有以“第一条”这样的字样开头的行。请使用逐条分行的官方文本。',
    'No line begins with the number of an article. Take the official text, with a line for each article.',
  );

const differs = (code: string, ids: readonly string[], zh: string, en: string) => {
  const text = { zh, en };
  const fields = ids.map((field) => ({ field, code, message: text }));
  return new DomainError('invalid', code, text, fields);
};

export const articlesTwice = (ids: readonly string[]) =>
  differs(
    'LAW_ARTICLES_TWICE',
    ids,
    `文本中重复出现：${ids.join('、')}。请删去重复的条文（例如目录）。`,
    `The text has these articles twice: ${ids.join(', ')}. Take out what is repeated, for example a table of contents.`,
  );

export const articlesMissing = (ids: readonly string[]) =>
  differs(
    'LAW_ARTICLES_MISSING',
    ids,
    `文本缺少条文：${ids.join('、')}。每一条须另起一行，“第几条”之后有空格。`,
    `The text lacks these articles: ${ids.join(', ')}. Each begins a line, with a space after its number.`,
  );

export const articlesExtra = (ids: readonly string[]) =>
  differs(
    'LAW_ARTICLES_EXTRA',
    ids,
    `文本多出条文：${ids.join('、')}。若法规已修订，须先更新 processes/law 中的数据。`,
    `The text has articles that are not known: ${ids.join(', ')}. If the ordinance was amended, processes/law has to follow first.`,
  );

export const paragraphsDiffer = (
  articles: readonly { readonly id: string; readonly expected: number; readonly found: number }[],
) =>
  differs(
    'LAW_PARAGRAPHS_DIFFER',
    articles.map(({ id }) => id),
    `款数不符：${articles.map(({ id, expected, found }) => `${id} 应为 ${expected} 款，文本为 ${found} 款`).join('；')}。每一款须占一行。`,
    `The number of paragraphs differs: ${articles.map(({ id, expected, found }) => `${id} should have ${expected} and has ${found}`).join('; ')}. Each paragraph is one line.`,
  );

export const dayInvalid = () =>
  invalidField(
    'day',
    'LAW_DAY_INVALID',
    '施行日期须为真实的日期，形如 2024-01-01。',
    'The day of force has to be a day that exists, like 2024-01-01.',
  );

export const dayInText = ({ key, nameZh }: Ordinance, day: string) =>
  invalidField(
    'day',
    'LAW_DAY_IN_TEXT',
    `《${nameZh}》的文本已写明自 ${day} 起施行，不能另行设定。`,
    `The text of ${key} says itself that it is in force from ${day}; no other day can be entered.`,
  );

export const dayBeforeAdoption = ({ key, nameZh }: Ordinance, decidedOn: string) =>
  invalidField(
    'day',
    'LAW_DAY_TOO_EARLY',
    `《${nameZh}》于 ${decidedOn} 才通过或批准，施行日期不能更早。`,
    `${key} was decided on ${decidedOn}; it cannot be in force before.`,
  );
