import { useTranslation } from 'react-i18next';

import type { Task } from '../api/tasks';
import { Mark } from './Mark';

/** Whether something is about a case, or what for it is about a list. */
export function MatterMark({ kind }: { readonly kind: Task['matterKind'] }) {
  const { t } = useTranslation();
  return <Mark tone={kind === 'incident' ? 'plain' : 'info'}>{t(`matterKind.${kind}`)}</Mark>;
}
