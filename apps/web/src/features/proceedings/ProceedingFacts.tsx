import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { ProceedingDetail } from '../../api/proceedings';
import { formatTime } from '../../format/time';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { Facts } from '../../ui/Facts';
import { Section } from '../../ui/Section';

/** Who wants what of which list, and before whom. */
export function ProceedingFacts({ proceeding }: { readonly proceeding: ProceedingDetail }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { endedAt, originId } = proceeding;
  return (
    <Section title={t('proceedings.facts')}>
      <Facts
        facts={[
          { label: t('proceedings.kind'), value: t(`matterKind.${proceeding.kind}`) },
          {
            label: t('proceedings.list'),
            value: `${localText(proceeding, 'area', language)} · ${t(`lists.kinds.${proceeding.listKind}`)}`,
          },
          { label: t('lists.item.code'), value: proceeding.itemCode },
          {
            label: t('proceedings.applicant'),
            value: `${localText(proceeding, 'organisation', language)} ${proceeding.applicantName ?? t('proceedings.bySystem')}`,
          },
          {
            label: t('proceedings.authority'),
            value: localText(proceeding, 'authority', language),
          },
          { label: t('proceedings.asOf'), value: proceeding.asOf },
          {
            label: t('proceedings.openedAt'),
            value: formatTime(proceeding.openedAt, language),
          },
          { label: t('proceedings.endedAt'), value: endedAt && formatTime(endedAt, language) },
          {
            label: t('proceedings.origin'),
            value: originId && (
              <Link to={`/proceedings/${originId}`}>{t('proceedings.toOrigin')}</Link>
            ),
          },
        ]}
      />
    </Section>
  );
}
