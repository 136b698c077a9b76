import { useTranslation } from 'react-i18next';

import type { Dispute } from '../../api/disputes';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { Facts } from '../../ui/Facts';

type Opinion = Dispute['opinions'][number];

/** What the departments said when they were heard; who kept silent is named as well. */
export function DisputeOpinions({ opinions }: { readonly opinions: readonly Opinion[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const said = ({ outcome, position, text }: Opinion) => {
    if (outcome === null) return t('dispute.awaited');
    if (position === null) return t('dispute.silent');
    return [t(`dispute.positions.${position}`), text].filter(Boolean).join(' · ');
  };
  return (
    <Facts
      columns={1}
      facts={opinions.map((opinion) => ({
        label: t('dispute.opinionOf', { name: localText(opinion, 'department', language) }),
        value: said(opinion),
        wide: true,
      }))}
    />
  );
}
