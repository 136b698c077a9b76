import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { readSeparationConflicts } from '../../api/separation';
import { useMe } from '../../app/use-me';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import styles from './SeparationSection.module.css';
import { WaiveModal } from './WaiveModal';

/** To heads of the authority: whom separation keeps from a step at which the case waits, and the way to let them. */
export function SeparationSection({ caseId }: { readonly caseId: string }) {
  const { permissions } = useMe();
  return permissions.includes('separation.waive') ? <Conflicts caseId={caseId} /> : null;
}

function Conflicts({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [deciding, setDeciding] = useState(false);
  const { data = [] } = useQuery({
    queryKey: ['case', caseId, 'separation-conflicts'],
    queryFn: ({ signal }) => readSeparationConflicts(caseId, signal),
  });
  const [first] = data;
  if (first === undefined) return null;
  const names = [...new Set(data.map(({ displayName }) => displayName))].join(
    language === 'zh' ? '、' : ', ',
  );
  return (
    <>
      <Alert
        type="info"
        showIcon
        title={t('separation.title', { names, step: localText(first, 'label', language) })}
        description={
          <div className={styles.stack}>
            {t('separation.hint')}
            <div>
              <Button onClick={() => setDeciding(true)}>{t('separation.waive')}</Button>
            </div>
          </div>
        }
      />
      {deciding && (
        <WaiveModal caseId={caseId} conflicts={data} onClose={() => setDeciding(false)} />
      )}
    </>
  );
}
