/**
 * The articles of a list such as `QY23.3, ZJ34.1` that are law in a city; null when none is, so that what no text of the
 * city orders is not shown as its law.
 */
export function articlesIn(cityKey: string, articles: string | null): string | null {
  const own = (articles ?? '').split(', ').filter((article) => article.startsWith(cityKey));
  return own.length === 0 ? null : own.join(', ');
}
