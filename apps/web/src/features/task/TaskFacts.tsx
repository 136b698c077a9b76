import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { Task, TaskDetail } from '../../api/tasks';
import { formatTime } from '../../format/time';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { DueText } from '../../ui/DueText';
import { Facts } from '../../ui/Facts';
import { UrgencyMark } from '../../ui/UrgencyMark';
import { Holder } from '../tasks/Holder';
import { matterAddress } from './matter-address';
import styles from './TaskFacts.module.css';

interface Props {
  readonly task: Task;
  readonly matter: TaskDetail['matter'];
}

/** Which matter it is, how pressing, by when and in whose hands; the form itself shows the rest. */
export function TaskFacts({ task, matter }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const isCase = matter.kind === 'incident';
  const title = localText(matter, 'title', language);
  return (
    <div className={styles.strip}>
      <Facts
        columns={3}
        facts={[
          isCase
            ? { label: t('case.number'), value: matter.number ?? t('case.noNumber') }
            : { label: t('task.number'), value: matter.number ?? t('proceedings.noNumber') },
          isCase
            ? { label: t('case.urgency'), value: <UrgencyMark urgency={task.urgency} /> }
            : { label: t('task.kind'), value: t(`matterKind.${matter.kind}`) },
          {
            label: t('task.due'),
            value: <DueText dueAt={task.dueAt} over={task.state === 'done'} />,
          },
          { label: t(isCase ? 'case.category' : 'task.subject'), value: title },
          { label: t('task.holder'), value: <Holder task={task} /> },
          { label: t('task.createdAt'), value: formatTime(task.createdAt, language) },
        ]}
      />
      <Link to={matterAddress(matter)}>{t(isCase ? 'task.toCase' : 'task.toProceeding')}</Link>
    </div>
  );
}
