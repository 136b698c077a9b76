import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/use-me';
import { Loading } from '../../ui/Loading';
import { LoadMore } from '../../ui/LoadMore';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { OrderItem } from './OrderItem';
import styles from './OrdersPage.module.css';
import { useOrders } from './use-orders';

/** The orders of the post acted under. */
export function OrderList({ openOnly }: { readonly openOnly: boolean }) {
  const { t } = useTranslation();
  const { permissions } = useMe();
  const orders = useOrders(openOnly);
  return (
    <>
      {orders.isError && (
        <ProblemAlert error={orders.error} onRetry={() => void orders.refetch()} />
      )}
      {orders.isPending && <Loading />}
      {orders.data?.length === 0 && <p className={styles.empty}>{t('orders.empty')}</p>}
      <ul>
        {orders.data?.map((order) => (
          <OrderItem
            key={order.id}
            order={order}
            mayAnswer={permissions.includes('gridOrder.answer')}
          />
        ))}
      </ul>
      <LoadMore
        hasMore={orders.hasNextPage}
        loading={orders.isFetchingNextPage}
        onLoad={() => void orders.fetchNextPage()}
      />
    </>
  );
}
