import { useTranslation } from 'react-i18next';

import type { TimelineKind } from '../../api/cases';
import { Mark } from '../../ui/Mark';

/** Sets apart what still lasts, was cut off, or went wrong; what simply happened needs no mark. */
export function TimelineKindMark({ kind }: { readonly kind: TimelineKind }) {
  const { t } = useTranslation();
  switch (kind) {
    case 'waiting':
      return <Mark tone="info">{t('timeline.kind.waiting')}</Mark>;
    case 'cancelled':
      return <Mark tone="plain">{t('timeline.kind.cancelled')}</Mark>;
    case 'trouble':
      return <Mark tone="bad">{t('timeline.kind.trouble')}</Mark>;
    case 'waiver':
      return <Mark tone="warn">{t('timeline.kind.waiver')}</Mark>;
    case 'event':
    case 'decision':
    case 'step':
      return null;
  }
}
