import { useTranslation } from 'react-i18next';

import type { CaseDetail, WaitingFor as Waiting } from '../../api/cases';
import { formatTime } from '../../format/time';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { DueText } from '../../ui/DueText';
import { personName } from '../../ui/person-name';
import styles from './WaitingFor.module.css';

/** Whose turn it is, since when and by when; the first question of whoever opens a case. */
export function WaitingFor({ incident }: { readonly incident: CaseDetail }) {
  const { t } = useTranslation();
  if (incident.waitingFor.length === 0) return null;
  return (
    <section className={styles.box} aria-label={t('waiting.title')}>
      {incident.waitingFor.map((waiting) => (
        <Turn key={`${waiting.elementId} ${waiting.since}`} waiting={waiting} />
      ))}
    </section>
  );
}

function Turn({ waiting }: { readonly waiting: Waiting }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className={styles.turn}>
      <div>
        <div className={styles.label}>{t('waiting.step')}</div>
        <strong>{localText(waiting, 'label', language)}</strong>
      </div>
      <div>
        <div className={styles.label}>{t('waiting.who')}</div>
        <div>{localText(waiting, 'group', language) || t('waiting.system')}</div>
        {waiting.holder !== null && (
          <div>
            {t('waiting.holder', {
              name: personName(t, waiting.holder, waiting.holderActingFor),
            })}
          </div>
        )}
      </div>
      <div>
        <div className={styles.label}>{t('waiting.since')}</div>
        <div>{formatTime(waiting.since, language)}</div>
      </div>
      <div>
        <div className={styles.label}>{t('waiting.due')}</div>
        <DueText dueAt={waiting.dueAt} />
      </div>
    </div>
  );
}
