import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { type Dispute, readDisputes } from '../../api/disputes';
import { formatTime } from '../../format/time';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { untilNextLook } from '../../live/live-state';
import { Facts } from '../../ui/Facts';
import { Mark } from '../../ui/Mark';
import { Section } from '../../ui/Section';
import { DisputeOpinions } from './DisputeOpinions';
import styles from './WorkOrders.module.css';

/** Whose duty the case was said not to be, who was heard, and what was ruled; nothing where nobody objected. */
export function Disputes({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation();
  const { data = [] } = useQuery({
    queryKey: ['case', caseId, 'disputes'],
    queryFn: ({ signal }) => readDisputes(caseId, signal),
    refetchInterval: untilNextLook,
  });
  if (data.length === 0) return null;
  return (
    <Section title={t('dispute.title')}>
      {data.map((dispute) => (
        <OneDispute key={dispute.id} dispute={dispute} />
      ))}
    </Section>
  );
}

function OneDispute({ dispute }: { readonly dispute: Dispute }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { ordinal, closedAt, openedAt, hours, reason, legalBasis, handUps, opinions } = dispute;
  return (
    <article className={styles.order}>
      <div className={styles.head}>
        <div>
          <div className={styles.round}>{t('dispute.ordinal', { number: ordinal })}</div>
          <h3>{localText(dispute, 'department', language)}</h3>
        </div>
        <Mark tone={closedAt === null ? 'warn' : 'plain'}>
          {t(closedAt === null ? 'dispute.lasts' : 'dispute.over')}
        </Mark>
      </div>
      <Facts
        columns={2}
        facts={[
          { label: t('dispute.ground'), value: localText(dispute, 'ground', language) },
          { label: t('dispute.openedAt'), value: formatTime(openedAt, language) },
          { label: t('dispute.reason'), value: reason, wide: true },
          { label: t('dispute.legalBasis'), value: legalBasis, wide: true },
          { label: t('dispute.authority'), value: localText(dispute, 'authority', language) },
          { label: t('dispute.length'), value: t('dispute.hours', { count: hours }) },
          ...handUps.map((handUp) => ({
            label: t('dispute.handedUp', { time: formatTime(handUp.at, language) }),
            value: localText(handUp, 'authority', language),
          })),
        ]}
      />
      {opinions.length > 0 && <DisputeOpinions opinions={opinions} />}
      {dispute.ruling !== null && <RulingFacts ruling={dispute.ruling} />}
    </article>
  );
}

function RulingFacts({ ruling }: { readonly ruling: NonNullable<Dispute['ruling']> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Facts
      columns={2}
      facts={[
        { label: t('dispute.ruledFor'), value: localText(ruling, 'department', language) },
        { label: t('dispute.article'), value: ruling.article },
        { label: t('dispute.rulingReason'), value: ruling.reason, wide: true },
        { label: t('dispute.ruledBy'), value: localText(ruling, 'authority', language) },
        { label: t('dispute.ruledAt'), value: formatTime(ruling.ruledAt, language) },
        { label: t('dispute.listProposal'), value: ruling.listProposed && t('dispute.proposed') },
      ]}
    />
  );
}
