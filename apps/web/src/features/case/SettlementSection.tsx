import { useTranslation } from 'react-i18next';

import type { CaseDetail } from '../../api/cases';
import { formatTime } from '../../format/time';
import { useLanguage } from '../../i18n/use-language';
import { ErasedNote } from '../../ui/ErasedNote';
import { Facts } from '../../ui/Facts';
import { Section } from '../../ui/Section';

/** How a matter was settled on the spot; nothing for one that was handed up. */
export function SettlementSection({ incident }: { readonly incident: CaseDetail }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { settlement, erased } = incident;
  if (settlement === null) return null;
  return (
    <Section title={t('settlement.title')}>
      <Facts
        columns={2}
        facts={[
          { label: t('settlement.how'), value: t(`settlement.handling.${settlement.handling}`) },
          { label: t('settlement.toldAt'), value: formatTime(settlement.toldAt, language) },
          {
            label: t('settlement.result'),
            value: erased === null ? settlement.resultText : <ErasedNote erased={erased} />,
            wide: true,
          },
        ]}
      />
    </Section>
  );
}
