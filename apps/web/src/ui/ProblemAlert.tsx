import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { ProblemError } from '../api/problem';
import { Article } from './Article';
import { problemText } from './problem-text';

interface Props {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** A failed request in words, with the clause a refusal rests on and the number the help desk asks for. */
export function ProblemAlert({ error, onRetry }: Props) {
  const { t } = useTranslation();
  const { article = null, requestId } = error instanceof ProblemError ? error.problem : {};
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={problemText(error, t)}
      description={
        <>
          <Article article={article} />
          {requestId && <div>{t('error.requestId', { requestId })}</div>}
        </>
      }
      action={onRetry && <Button onClick={onRetry}>{t('action.retry')}</Button>}
    />
  );
}
