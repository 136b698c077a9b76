import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';

/** Stands where something is being fetched. */
export function Loading() {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t('state.loading')} style={{ padding: 24 }}>
      <Skeleton active title={{ width: '30%' }} paragraph={{ rows: 5 }} />
    </div>
  );
}
