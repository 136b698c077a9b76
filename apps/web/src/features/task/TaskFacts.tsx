import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { CaseSummary } from '../../api/cases';
import type { Task } from '../../api/tasks';
import { formatTime } from '../../format/time';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { DueText } from '../../ui/DueText';
import { Facts } from '../../ui/Facts';
import { UrgencyMark } from '../../ui/UrgencyMark';
import { Holder } from '../tasks/Holder';
import styles from './TaskFacts.module.css';

interface Props {
  readonly task: Task;
  readonly incident: CaseSummary;
}

/** Which case it is, how pressing, by when and in whose hands; the form itself shows the matter. */
export function TaskFacts({ task, incident }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className={styles.strip}>
      <Facts
        columns={3}
        facts={[
          { label: t('case.number'), value: incident.caseNumber ?? t('case.noNumber') },
          { label: t('case.urgency'), value: <UrgencyMark urgency={incident.urgency} /> },
          {
            label: t('task.due'),
            value: <DueText dueAt={task.dueAt} over={task.state === 'done'} />,
          },
          { label: t('case.category'), value: localText(incident, 'category', language) },
          { label: t('task.holder'), value: <Holder task={task} /> },
          { label: t('task.createdAt'), value: formatTime(task.createdAt, language) },
        ]}
      />
      <Link to={`/cases/${incident.id}`}>{t('task.toCase')}</Link>
    </div>
  );
}
