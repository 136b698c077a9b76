import { useTranslation } from 'react-i18next';

import type { ProceedingDetail } from '../../api/proceedings';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { Section } from '../../ui/Section';
import { OpenCasesList } from './OpenCasesList';
import { useEffects } from './use-proceedings';

/** Which open cases a change of the list touches; they keep the item to their end. */
export function EffectsSection({ proceeding }: { readonly proceeding: ProceedingDetail }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useEffects(proceeding.id);
  if (proceeding.itemCode === null || proceeding.kind === 'entry') return null;
  return (
    <Section title={t('proceedings.effects')}>
      {error !== null && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {data !== undefined && <OpenCasesList openCases={data} />}
    </Section>
  );
}
