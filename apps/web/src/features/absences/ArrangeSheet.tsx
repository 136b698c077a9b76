import { useTranslation } from 'react-i18next';

import { SideSheet } from '../../ui/SideSheet';
import { ArrangeForm } from './ArrangeForm';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Arranges that somebody stands in. */
export function ArrangeSheet({ open, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <SideSheet open={open} title={t('absences.arrange')} onClose={onClose}>
      <ArrangeForm onDone={onClose} />
    </SideSheet>
  );
}
