import { Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Result
      status="404"
      icon={null}
      title={t('error.notFound')}
      subTitle={t('error.notFoundHint')}
      extra={<Link to="/">{t('action.toStart')}</Link>}
    />
  );
}
