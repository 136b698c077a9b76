import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { ProblemError } from '../api/problem';
import { problemText } from './problem-text';

interface Props {
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
  /** What else there is to say about it. */
  readonly children?: ReactNode;
}

/** A failed request in words, with the number the help desk asks for. */
export function RequestAlert({ error, onRetry, children }: Props) {
  const { t } = useTranslation();
  const { requestId } = error instanceof ProblemError ? error.problem : {};
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={problemText(error, t)}
      description={
        <>
          {children}
          {requestId && <div>{t('error.requestId', { requestId })}</div>}
        </>
      }
      action={onRetry && <Button onClick={onRetry}>{t('action.retry')}</Button>}
    />
  );
}
