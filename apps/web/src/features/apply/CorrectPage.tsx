import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';

import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { CorrectForm } from './CorrectForm';
import { ProceedingWorkPage } from './ProceedingWorkPage';

/** Where an application that was returned is corrected, with the reason why it was returned. */
export function CorrectPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ProceedingWorkPage title={t('apply.correct')}>
      {(proceeding, lists) => {
        const last = proceeding.applications.at(-1);
        const returned = proceeding.returns.at(-1);
        return (
          <>
            {returned !== undefined && (
              <Alert
                style={{ marginBottom: 16, maxWidth: 760 }}
                type="warning"
                showIcon
                title={t('proceedings.returnedWhy', {
                  reason: localText(returned, 'reason', language),
                })}
              />
            )}
            {last !== undefined && (
              <CorrectForm key={last.round} proceeding={proceeding} last={last} lists={lists} />
            )}
          </>
        );
      }}
    </ProceedingWorkPage>
  );
}
