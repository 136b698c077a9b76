import { useTranslation } from 'react-i18next';

import type { Task } from '../../api/tasks';
import { Mark } from '../../ui/Mark';
import { personName } from '../../ui/person-name';

/** Who holds a task, or what else has become of it. */
export function Holder({ task }: { readonly task: Task }) {
  const { t } = useTranslation();
  if (task.state === 'submitting') return <Mark tone="info">{t('task.state.submitting')}</Mark>;
  if (task.state === 'void') return <Mark tone="bad">{t('task.state.void')}</Mark>;
  if (task.holder !== null) {
    return <>{personName(t, task.holder.displayName, task.holder.actingForName)}</>;
  }
  return <Mark tone="plain">{t('task.unclaimed')}</Mark>;
}
