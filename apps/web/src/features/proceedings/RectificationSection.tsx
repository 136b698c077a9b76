import { useTranslation } from 'react-i18next';

import type { ProceedingDetail } from '../../api/proceedings';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { DueText } from '../../ui/DueText';
import { Facts } from '../../ui/Facts';
import { Mark, type Tone } from '../../ui/Mark';
import { Section } from '../../ui/Section';
import styles from './Rounds.module.css';

const TONES: Readonly<Record<ProceedingDetail['supportDuties'][number]['state'], Tone>> = {
  owed: 'info',
  broken: 'bad',
  remedied: 'good',
  notRemedied: 'bad',
};

/** Which support was promised and how it stands; what is lacking, who owes it and until when. */
export function RectificationSection({ proceeding }: { readonly proceeding: ProceedingDetail }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { rectification, supportDuties, outcome } = proceeding;
  if (rectification === null && supportDuties.length === 0) return null;
  return (
    <Section title={t('proceedings.support')}>
      <div className={styles.rounds}>
        {rectification !== null && (
          <Facts
            facts={[
              {
                label: t('proceedings.owedBy'),
                value: localText(rectification, 'department', language),
              },
              {
                label: t('proceedings.lacking'),
                value: rectification.duties
                  .map((duty) => t(`apply.duties.${duty}`))
                  .join(language === 'zh' ? '、' : ', '),
              },
              {
                label: t('proceedings.remedyDue'),
                value: <DueText dueAt={rectification.dueAt} over={outcome !== null} />,
              },
              { label: t('proceedings.deficiency'), value: rectification.deficiency, wide: true },
            ]}
          />
        )}
        <ul className={styles.plain}>
          {supportDuties.map(({ duty, promised, state }) => (
            <li key={duty} className={styles.head}>
              <strong>{t(`apply.duties.${duty}`)}</strong>
              <Mark tone={TONES[state]}>{t(`proceedings.supportStates.${state}`)}</Mark>
              <span>{promised}</span>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
