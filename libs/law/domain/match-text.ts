import {
  articlesExtra,
  articlesMissing,
  articlesTwice,
  noArticles,
  paragraphsDiffer,
} from './law.errors';
import type { Ordinance } from './ordinance';
import type { ParsedArticle } from './parse-text';

/** The official wording of one paragraph. */
export interface Wording {
  readonly articleId: string;
  readonly text: string;
}

/**
 * Gives each paragraph of an official text its id. The text must have the very articles and paragraphs that we know; where
 * our text breaks off before its end it may go on.
 * @throws DomainError LAW_NO_ARTICLES, LAW_ARTICLES_TWICE, LAW_ARTICLES_MISSING, LAW_ARTICLES_EXTRA, LAW_PARAGRAPHS_DIFFER
 */
export function matchText(
  ordinance: Ordinance,
  parsed: readonly ParsedArticle[],
): readonly Wording[] {
  if (parsed.length === 0) throw noArticles();
  const name = (article: number) => `${ordinance.key}${article}`;
  const numbers = parsed.map(({ article }) => article);
  const twice = numbers.filter((article, index) => numbers.indexOf(article) !== index);
  if (twice.length > 0) throw articlesTwice(twice.map(name));
  const known = new Map(ordinance.articles.map(({ article, paragraphs }) => [article, paragraphs]));
  const missing = [...known.keys()].filter((article) => !numbers.includes(article));
  if (missing.length > 0) throw articlesMissing(missing.map(name));
  const last = Math.max(...known.keys());
  const extra = numbers.filter(
    (article) => !known.has(article) && (ordinance.endKnown || article < last),
  );
  if (extra.length > 0) throw articlesExtra(extra.map(name));
  const differing = parsed.flatMap(({ article, paragraphs }) => {
    const expected = known.get(article)?.length ?? paragraphs.length;
    const found = paragraphs.length;
    return expected === found && found > 0 ? [] : [{ id: name(article), expected, found }];
  });
  if (differing.length > 0) throw paragraphsDiffer(differing);
  return parsed.flatMap(({ article, paragraphs }) =>
    paragraphs.map((text, index) => ({
      articleId: paragraphs.length === 1 ? name(article) : `${name(article)}.${index + 1}`,
      text,
    })),
  );
}
