import { useTranslation } from 'react-i18next';

import type { OrderRefusals } from '../../api/grid-orders';
import { formatTime } from '../../format/time';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { Article } from '../../ui/Article';
import { Loading } from '../../ui/Loading';
import { LoadMore } from '../../ui/LoadMore';
import { ProblemAlert } from '../../ui/ProblemAlert';
import styles from './OrdersPage.module.css';
import { useOrderRefusals } from './use-orders';

/** Whose orders were refused, and who was given an exception from the list, by month. */
export function RefusalsList() {
  const { t } = useTranslation();
  const refusals = useOrderRefusals();
  return (
    <>
      {refusals.isError && (
        <ProblemAlert error={refusals.error} onRetry={() => void refusals.refetch()} />
      )}
      {refusals.isPending && <Loading />}
      {refusals.data?.length === 0 && <p className={styles.empty}>{t('orders.noRefusals')}</p>}
      <ul>
        {refusals.data?.map((one) => (
          <RefusalItem key={`${one.month} ${one.organisationCode}`} refusals={one} />
        ))}
      </ul>
      <LoadMore
        hasMore={refusals.hasNextPage}
        loading={refusals.isFetchingNextPage}
        onLoad={() => void refusals.fetchNextPage()}
      />
    </>
  );
}

function RefusalItem({ refusals }: { readonly refusals: OrderRefusals }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <li className={styles.order}>
      <details>
        <summary className={styles.summary}>
          <span className={styles.month}>{refusals.month}</span>
          <span>{localText(refusals, 'organisation', language)}</span>
          <strong>{t('orders.times', { count: refusals.count })}</strong>
          {refusals.unlistedCount > 0 && (
            <span className={styles.minor}>
              {t('orders.unlisted', { count: refusals.unlistedCount })}
            </span>
          )}
          {refusals.exceptionCount > 0 && (
            <span className={styles.minor}>
              {t('orders.exceptions', { count: refusals.exceptionCount })}
            </span>
          )}
        </summary>
        <ul className={styles.attempts}>
          {refusals.attempts.map((attempt) => (
            <li key={attempt.id}>
              <time dateTime={attempt.at}>{formatTime(attempt.at, language)}</time>
              <span>{t('orders.forGrid', { grid: attempt.gridCode })}</span>
              <span>{t(`orders.grounds.${attempt.ground}`)}</span>
              <Article article={attempt.article} />
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
