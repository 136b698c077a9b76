import { formatArticles } from '../format/article';
import { useLanguage } from '../i18n/use-language';
import styles from './Article.module.css';

/** The provisions a step rests on, in small print. */
export function Article({ article }: { readonly article: string | null }) {
  const language = useLanguage();
  if (article === null || article === '') return null;
  return (
    <span className={styles.article} title={article}>
      {formatArticles(article, language)}
    </span>
  );
}
