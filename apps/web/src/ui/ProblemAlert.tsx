import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { ProblemError } from '../api/problem';
import { problemText } from './problem-text';

interface Props {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** A failed request in words, with the number the help desk asks for. */
export function ProblemAlert({ error, onRetry }: Props) {
  const { t } = useTranslation();
  const requestId = error instanceof ProblemError ? error.problem.requestId : undefined;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={problemText(error, t)}
      description={requestId && t('error.requestId', { requestId })}
      action={onRetry && <Button onClick={onRetry}>{t('action.retry')}</Button>}
    />
  );
}
