import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly hasMore: boolean;
  readonly loading: boolean;
  readonly onLoad: () => void;
}

/** The way to the next page of a list, while there is one. */
export function LoadMore({ hasMore, loading, onLoad }: Props) {
  const { t } = useTranslation();
  if (!hasMore) return null;
  return (
    <div style={{ padding: 16, textAlign: 'center' }}>
      <Button loading={loading} onClick={onLoad}>
        {t('action.loadMore')}
      </Button>
    </div>
  );
}
