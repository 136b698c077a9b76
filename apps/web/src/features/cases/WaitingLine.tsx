import { useTranslation } from 'react-i18next';

import type { ListedCase } from '../../api/cases';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import styles from './CasesPage.module.css';

/** Whom a case of a list waits for, in one line; nothing when that is nobody. */
export function WaitingLine({ waitingFor }: Pick<ListedCase, 'waitingFor'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const parties = waitingFor.map((waiting) => {
    if (waiting.kind === 'trouble') return t('waiting.kind.trouble');
    return waiting.holderName ?? (localText(waiting, 'party', language) || t('waiting.system'));
  });
  if (parties.length === 0) return null;
  const names = [...new Set(parties)].join(language === 'zh' ? '、' : ', ');
  return <span className={styles.waiting}>{t('cases.waitingFor', { names })}</span>;
}
