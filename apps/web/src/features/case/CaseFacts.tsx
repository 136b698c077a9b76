import { useTranslation } from 'react-i18next';

import type { CaseDetail } from '../../api/cases';
import { formatTime } from '../../format/time';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { DueText } from '../../ui/DueText';
import { ErasedNote } from '../../ui/ErasedNote';
import { Facts } from '../../ui/Facts';
import { Section } from '../../ui/Section';
import { UrgencyMark } from '../../ui/UrgencyMark';
import { isOver } from '../cases/is-over';

export function CaseFacts({ incident }: { readonly incident: CaseDetail }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const over = isOver(incident.status);
  return (
    <Section title={t('case.facts')}>
      <Facts
        facts={[
          { label: t('case.category'), value: localText(incident, 'category', language) },
          {
            label: t('case.gridItem'),
            value: incident.gridItem && (
              <>
                {incident.gridItem.code} {localText(incident.gridItem, 'name', language)}
              </>
            ),
          },
          { label: t('case.urgency'), value: <UrgencyMark urgency={incident.urgency} /> },
          {
            label: t('case.due'),
            value: incident.dueAt && <DueText dueAt={incident.dueAt} over={over} />,
          },
          {
            label: t('case.grid'),
            value: `${localText(incident, 'gridName', language)} (${incident.gridCode})`,
          },
          { label: t('case.place'), value: incident.placeText },
          { label: t('case.capturedAt'), value: formatTime(incident.capturedAt, language) },
          { label: t('case.reportedAt'), value: formatTime(incident.reportedAt, language) },
          {
            label: t('case.closedAt'),
            value: incident.closedAt && formatTime(incident.closedAt, language),
          },
          { label: t('case.archiveNumber'), value: incident.archiveNumber },
          {
            label: t('case.description'),
            value: incident.erased ? <ErasedNote erased={incident.erased} /> : incident.description,
            wide: true,
          },
        ]}
      />
    </Section>
  );
}
