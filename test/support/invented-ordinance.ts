import { ordinanceOf } from '@grid/law';

const DIGITS = '零一二三四五六七八九';

/** A text with the title, the articles and the paragraphs of an ordinance, and none of its words. */
export function inventedText(key: string, word = '虚构'): string {
  const { nameZh, articles } = ordinanceOf(key);
  const lines = articles.map(({ article, paragraphs }) =>
    paragraphs
      .map((_, index) => `${word}第${article}条第${index + 1}款。`)
      .map((text, index) => (index === 0 ? `　　第${numerals(article)}条　${text}` : `　　${text}`))
      .join('\n'),
  );
  return [nameZh, '第一章　总　则', ...lines].join('\n');
}

function numerals(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  return ten + (ones === 0 ? '' : DIGITS[ones]);
}
