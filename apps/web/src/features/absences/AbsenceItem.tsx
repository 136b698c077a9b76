import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';

import { endAbsence, type Absence } from '../../api/absences';
import { formatTime } from '../../format/time';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { Mark, type Tone } from '../../ui/Mark';
import styles from './AbsencesPage.module.css';
import { useAbsenceAct } from './use-absence-act';

const TONES: Readonly<Record<Absence['state'], Tone>> = {
  running: 'good',
  upcoming: 'info',
  ended: 'plain',
};

/** One arrangement, and the way to end it. */
export function AbsenceItem({ absence }: { readonly absence: Absence }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const end = useAbsenceAct(() => endAbsence(absence.id), t('absences.hasEnded'));
  const { holderName, substituteName, validFrom, validTo, reason } = absence;
  return (
    <li className={styles.item}>
      <div>
        <span className={styles.who}>
          {t('absences.standsIn', { substitute: substituteName, holder: holderName })}
        </span>{' '}
        <Mark tone={TONES[absence.state]}>{t(`absenceState.${absence.state}`)}</Mark>
        <div>
          {localText(absence, 'title', language)}
          <span className={styles.minor}> · {localText(absence, 'organisation', language)}</span>
        </div>
        <div>
          {t('absences.span', { from: validFrom, to: validTo })} · {t(`absenceReason.${reason}`)}
        </div>
        <div className={styles.minor}>
          {t('absences.arrangedBy', {
            name: absence.arrangedByName,
            time: formatTime(absence.arrangedAt, language),
          })}
          {absence.endedAt !== null && (
            <>
              {' · '}
              {t('absences.endedBy', {
                name: absence.endedByName,
                time: formatTime(absence.endedAt, language),
              })}
            </>
          )}
        </div>
      </div>
      {absence.state !== 'ended' && (
        <Popconfirm
          title={t('absences.endAsk')}
          okText={t('absences.end')}
          onConfirm={() => end.mutate(undefined)}
        >
          <Button loading={end.isPending}>{t('absences.end')}</Button>
        </Popconfirm>
      )}
    </li>
  );
}
