import { useTranslation } from 'react-i18next';

import type { Precedent } from '../../api/disputes';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { Facts } from '../../ui/Facts';
import { Section } from '../../ui/Section';

/** What was ruled on such matters in the city before, newest first; nothing where there is no ruling. */
export function Precedents({ precedents }: { readonly precedents: readonly Precedent[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [first] = precedents;
  if (first === undefined) return null;
  const category = localText(first, 'category', language);
  return (
    <Section title={t('dispute.precedents', { category })}>
      {precedents.map((precedent) => (
        <Facts
          key={precedent.id}
          columns={1}
          facts={[
            {
              label: precedent.day,
              value: `${localText(precedent, 'department', language)} · ${precedent.article}`,
              wide: true,
            },
          ]}
        />
      ))}
    </Section>
  );
}
