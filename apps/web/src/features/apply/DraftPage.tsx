import { useTranslation } from 'react-i18next';

import { DraftEditor } from './DraftEditor';
import { ProceedingWorkPage } from './ProceedingWorkPage';

/** Where a new version of a list is written, item by item. */
export function DraftPage() {
  const { t } = useTranslation();
  return (
    <ProceedingWorkPage narrow title={t('apply.draft')}>
      {(proceeding, lists) => <DraftEditor proceeding={proceeding} lists={lists} />}
    </ProceedingWorkPage>
  );
}
