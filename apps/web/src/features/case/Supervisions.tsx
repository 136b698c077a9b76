import { useTranslation } from 'react-i18next';

import type { CaseDetail } from '../../api/cases';
import { formatTime } from '../../format/time';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { DueText } from '../../ui/DueText';
import { Facts } from '../../ui/Facts';
import { Mark } from '../../ui/Mark';
import { Section } from '../../ui/Section';
import styles from './WorkOrders.module.css';

type Supervision = CaseDetail['supervisions'][number];

/** How a late department is urged, and when that ended; nothing for a case that was never late. */
export function Supervisions({ incident }: { readonly incident: CaseDetail }) {
  const { t } = useTranslation();
  if (incident.supervisions.length === 0) return null;
  return (
    <Section title={t('supervision.title')}>
      {incident.supervisions.map((supervision) => (
        <Order key={supervision.id} supervision={supervision} />
      ))}
    </Section>
  );
}

function Order({ supervision }: { readonly supervision: Supervision }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { step, round, number, issuedAt, dueAt, endedAt } = supervision;
  return (
    <article className={styles.order}>
      <div className={styles.head}>
        <div>
          <div className={styles.round}>
            {t('supervision.step', { step })}
            {round !== null && ` · ${t('workOrder.round', { number: round })}`}
          </div>
          <h3>{localText(supervision, 'supervisor', language)}</h3>
        </div>
        <Mark tone={endedAt === null ? 'warn' : 'plain'}>
          {t(endedAt === null ? 'supervision.lasts' : 'supervision.over')}
        </Mark>
      </div>
      <Facts
        columns={2}
        facts={[
          { label: t('supervision.number'), value: number },
          { label: t('supervision.issuedAt'), value: formatTime(issuedAt, language) },
          {
            label: t('supervision.due'),
            value: <DueText dueAt={dueAt} over={endedAt !== null} />,
          },
          {
            label: t('supervision.endedAt'),
            value: endedAt && formatTime(endedAt, language),
          },
        ]}
      />
    </article>
  );
}
