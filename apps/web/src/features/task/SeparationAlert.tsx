import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { Task } from '../../api/tasks';
import { problemText } from '../../ui/problem-text';
import { matterAddress } from './matter-address';
import styles from './TaskWork.module.css';

interface Props {
  readonly error: unknown;
  readonly task: Task;
}

/** Says under which rule somebody may not take this step, and where the way out is. */
export function SeparationAlert({ error, task }: Props) {
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
          <Link to={matterAddress({ id: task.caseId, kind: task.matterKind })}>
            {t('separation.toMatter')}
          </Link>
        </>
      }
    />
  );
}
