import { useTranslation } from 'react-i18next';

import type { RecordEntry } from '../../api/record';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { personName } from '../../ui/person-name';
import styles from './RecordPage.module.css';

/** Who acted, for whom and under which post; the system where it was nobody. */
export function Actor({ entry }: { readonly entry: RecordEntry }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const name =
    entry.actorName ?? (entry.accountId === null ? t('record.system') : t('record.gone'));
  return (
    <>
      <div>{personName(t, name, entry.actingForName)}</div>
      <div className={styles.minor}>{localText(entry, 'post', language)}</div>
    </>
  );
}
