import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

import { TraceTabs } from '../../app/trace/TraceTabs';
import { useMe } from '../../app/use-me';
import { Page } from '../../ui/Page';
import { OrderList } from './OrderList';
import styles from './OrdersPage.module.css';
import { PlaceOrder } from './PlaceOrder';
import { RefusalsList } from './RefusalsList';

const VIEWS = ['open', 'all', 'refusals'] as const;
type View = (typeof VIEWS)[number];

/** Orders to grid members: given and answered, and those that others tried to give. */
export function OrdersPage() {
  const { t } = useTranslation();
  const { permissions } = useMe();
  const [search, setSearch] = useSearchParams();
  const mayReadRefusals = permissions.includes('gridOrder.readRefusals');
  const views = VIEWS.filter((view) => view !== 'refusals' || mayReadRefusals);
  const view = views.find((one) => one === search.get('view')) ?? 'open';
  return (
    <>
      <TraceTabs />
      <Page
        narrow
        title={t('orders.title')}
        lead={t('orders.lead')}
        extra={permissions.includes('gridOrder.place') && <PlaceOrder />}
      >
        <div className={styles.sheet}>
          <div className={styles.bar}>
            <Tabs
              activeKey={view}
              onChange={(key) => setSearch({ view: key as View }, { replace: true })}
              items={views.map((key) => ({ key, label: t(`orders.views.${key}`) }))}
            />
          </div>
          {view === 'refusals' ? (
            <RefusalsList />
          ) : (
            <OrderList key={view} openOnly={view === 'open'} />
          )}
        </div>
      </Page>
    </>
  );
}
