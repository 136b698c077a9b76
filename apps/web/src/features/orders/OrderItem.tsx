import { useTranslation } from 'react-i18next';

import type { GridOrder } from '../../api/grid-orders';
import { formatTime } from '../../format/time';
import { localText } from '../../i18n/bilingual';
import type { Language } from '../../i18n/language';
import { useLanguage } from '../../i18n/use-language';
import { Article } from '../../ui/Article';
import { DueText } from '../../ui/DueText';
import { Mark } from '../../ui/Mark';
import { AnswerOrder } from './AnswerOrder';
import styles from './OrdersPage.module.css';

interface Props {
  readonly order: GridOrder;
  readonly mayAnswer: boolean;
}

/** One order: for which grid, what is to be done, until when, and what was answered. */
export function OrderItem({ order, mayAnswer }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { answer } = order;
  const subject = subjectOf(order, language);
  const asked = order.requestedByZh === null ? null : localText(order, 'requestedBy', language);
  return (
    <li className={styles.order}>
      <div className={styles.head}>
        <h2>{localText(order, 'gridName', language)}</h2>
        {answer === null ? (
          <Mark tone="info">{t('orders.open')}</Mark>
        ) : (
          <Mark tone={answer.outcome === 'done' ? 'good' : 'warn'}>
            {t(`orders.outcomes.${answer.outcome}`)}
          </Mark>
        )}
        {order.exception !== null && <Mark tone="warn">{t('orders.exceptionMark')}</Mark>}
        {subject !== '' && <span className={styles.minor}>{subject}</span>}
      </div>
      <p>{localText(order, 'text', language)}</p>
      {order.exception !== null && (
        <p className={styles.minor}>
          {t('orders.exceptionWhy', { text: localText(order.exception, 'reason', language) })}{' '}
          <Article article={order.exception.article} />
        </p>
      )}
      {answer !== null && (
        <div className={styles.answer}>
          <p>{localText(answer, 'text', language)}</p>
          <p className={styles.minor}>
            {answer.answeredByName} · {formatTime(answer.answeredAt, language)}
            {answer.noFault && ` · ${t('orders.noFault')} `}
            <Article article={answer.article} />
          </p>
        </div>
      )}
      <div className={styles.foot}>
        <div className={styles.minor}>
          {localText(order, 'organisation', language)} {order.placedByName} ·{' '}
          <time dateTime={order.placedAt}>{formatTime(order.placedAt, language)}</time>{' '}
          <Article article={order.article} />
          {asked !== null && <div>{t('orders.onBehalfOf', { name: asked })}</div>}
        </div>
        {order.dueAt !== null && <DueText dueAt={order.dueAt} over={answer !== null} />}
        {answer === null && mayAnswer && <AnswerOrder id={order.id} />}
      </div>
    </li>
  );
}

/** The item and, where it was given under one, the category. */
function subjectOf(order: GridOrder, language: Language): string {
  const item = order.itemCode === null ? '' : localText(order, 'item', language);
  const category = order.categoryCode === null ? '' : localText(order, 'category', language);
  return [item, category].filter((name) => name !== '').join(' · ');
}
