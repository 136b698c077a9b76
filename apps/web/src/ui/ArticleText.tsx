import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { readArticle, type LawParagraph } from '../api/law';
import { formatArticles } from '../format/article';
import { localText } from '../i18n/bilingual';
import { useLanguage } from '../i18n/use-language';
import styles from './Article.module.css';
import { Loading } from './Loading';
import { Mark } from './Mark';
import { RequestAlert } from './RequestAlert';

/** One provision: of which ordinance, since when, what it is about, and its official wording. */
export function ArticleText({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, error, refetch } = useQuery({
    queryKey: ['law', id],
    queryFn: ({ signal }) => readArticle(id, signal),
    staleTime: 600_000,
  });
  if (error !== null) return <RequestAlert error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  const { kind, inForceFrom: day } = data;
  return (
    <section className={styles.text}>
      <h3>{formatArticles(id, language)}</h3>
      <p className={styles.ordinance}>
        {localText(data, 'name', language)} <Mark tone="plain">{t(`law.kind.${kind}`)}</Mark>
      </p>
      <p className={styles.ordinance}>
        {day === null ? t('law.dayUnknown') : t('law.inForceFrom', { day })}
      </p>
      {data.paragraphs.map((paragraph) => (
        <Paragraph key={paragraph.id} paragraph={paragraph} named={paragraph.id !== id} />
      ))}
    </section>
  );
}

interface Props {
  readonly paragraph: LawParagraph;
  /** Whether it says which paragraph it is. */
  readonly named: boolean;
}

function Paragraph({ paragraph, named }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, wording } = paragraph;
  return (
    <>
      {named && <h4>{formatArticles(id, language)}</h4>}
      <p>
        <span className={styles.label}>{t('law.summary')}</span>{' '}
        {localText(paragraph, 'summary', language)}
      </p>
      {wording === null ? (
        <p className={styles.ordinance}>{t('law.noWording')}</p>
      ) : (
        <>
          <p className={styles.label}>{t('law.wording')}</p>
          <blockquote lang="zh-CN">{wording}</blockquote>
        </>
      )}
    </>
  );
}
