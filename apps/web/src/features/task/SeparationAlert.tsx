import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { problemText } from '../../ui/problem-text';
import styles from './TaskWork.module.css';

interface Props {
  readonly error: unknown;
  readonly caseId: string;
}

/** Says under which rule somebody may not take this step, and where the way out is. */
export function SeparationAlert({ error, caseId }: Props) {
  const { t } = useTranslation();
  return (
    <Alert
      className={styles.note}
      type="warning"
      showIcon
      role="alert"
      title={t('separation.refused')}
      description={
        <>
          <p>{problemText(error, t)}</p>
          <Link to={`/cases/${caseId}`}>{t('notices.toCase')}</Link>
        </>
      }
    />
  );
}
