import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/use-me';
import { Page } from '../../ui/Page';
import { dropDraft } from './draft-store';
import { ReportForm } from './ReportForm';

export function ReportPage() {
  const { t } = useTranslation();
  const me = useMe();
  const [attempt, setAttempt] = useState(0);

  const discard = () => {
    dropDraft(me.id);
    setAttempt(attempt + 1);
  };

  return (
    <Page title={t('report.title')}>
      <ReportForm key={attempt} me={me} onDiscard={discard} />
    </Page>
  );
}
