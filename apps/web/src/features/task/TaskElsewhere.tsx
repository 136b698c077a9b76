import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { Task } from '../../api/tasks';
import styles from './TaskWork.module.css';

/** Steps for which something has to be written on a page of its own first. */
const PAGES: Readonly<Record<string, 'application' | 'draft'>> = {
  UserTask_CorrectApplication: 'application',
  UserTask_CompileList: 'draft',
};

/** Leads to where the work of a step is done, when that is not its form. */
export function TaskElsewhere({ task }: { readonly task: Task }) {
  const { t } = useTranslation();
  const page = PAGES[task.elementId];
  if (page === undefined) return null;
  return (
    <Alert
      className={styles.note}
      type="info"
      showIcon
      title={t(`task.elsewhere.${page}`)}
      description={
        <Link to={`/proceedings/${task.caseId}/${page}?task=${task.key}`}>
          {t(`task.toElsewhere.${page}`)}
        </Link>
      }
    />
  );
}
