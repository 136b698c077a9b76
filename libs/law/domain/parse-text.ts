import { chineseNumber } from './chinese-number';

const NUMERALS = '[〇零一二三四五六七八九十百]+';
const ARTICLE = new RegExp(`^第(${NUMERALS})条(?:\\s+(.*))?$`);
/** 第三章　网格服务管理: no sentence, so it has no stop. */
const HEADING = new RegExp(`^第${NUMERALS}[编章节](?!.*[。；])`);
const ITEM = /^[（(][一二三四五六七八九十]+[）)]/;
const GOES_ON = /[;；:：]$/;
/** Left behind by word processors. */
const BOOKMARK = /\[bookmark:[^\]]*\]/g;

/** An article as a text has it. */
export interface ParsedArticle {
  readonly article: number;
  readonly paragraphs: readonly string[];
}

/**
 * The articles of an official text, one line for each paragraph. A line goes on with the one before it after a semicolon
 * or colon, and when it is an enumerated item. What stands before the first article, and headings, are left out.
 */
export function parseText(text: string): readonly ParsedArticle[] {
  const articles: { article: number; paragraphs: string[] }[] = [];
  for (const line of linesOf(text)) {
    const [, numerals, first] = ARTICLE.exec(line) ?? [];
    if (numerals !== undefined) {
      articles.push({ article: chineseNumber(numerals), paragraphs: first ? [first] : [] });
    } else if (!HEADING.test(line)) {
      append(articles.at(-1)?.paragraphs ?? [], line);
    }
  }
  return articles;
}

/** What stands before the first article, without spaces: title, who adopted it and when, contents. */
export function headOf(text: string): string {
  const lines = linesOf(text);
  const first = lines.findIndex((line) => ARTICLE.test(line));
  return lines
    .slice(0, first === -1 ? undefined : first)
    .join('')
    .replace(/\s/g, '');
}

function append(paragraphs: string[], line: string): void {
  const last = paragraphs.at(-1);
  if (last !== undefined && (GOES_ON.test(last) || ITEM.test(line))) {
    paragraphs[paragraphs.length - 1] = `${last}\n${line}`;
  } else {
    paragraphs.push(line);
  }
}

/** `trim` and `\s` take full-width spaces and a byte order mark for spaces. */
function linesOf(text: string): readonly string[] {
  return text
    .replace(BOOKMARK, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
