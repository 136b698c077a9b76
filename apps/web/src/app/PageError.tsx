import { Button, Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';

import { ProblemError } from '../api/problem';
import { problemText } from '../ui/problem-text';

/** What is left when a page can not be drawn. */
export function PageError() {
  const { t } = useTranslation();
  const error = useRouteError();
  return (
    <Result
      status="warning"
      title={t('error.page')}
      subTitle={error instanceof ProblemError ? problemText(error, t) : t('error.pageHint')}
      extra={
        <Button type="primary" onClick={() => window.location.reload()}>
          {t('action.reload')}
        </Button>
      }
    />
  );
}
