import { useTranslation } from 'react-i18next';

import type { Proceeding, ProceedingOutcome } from '../../api/proceedings';
import { Mark, type Tone } from '../../ui/Mark';

const TONES: Readonly<Record<ProceedingOutcome, Tone>> = {
  granted: 'good',
  refused: 'bad',
  withdrawn: 'plain',
  ended: 'plain',
  published: 'good',
  remedied: 'good',
  notRemedied: 'bad',
  exitStarted: 'warn',
};

/** How a proceeding stands, and what about it is late. */
export function OutcomeMarks({ proceeding }: { readonly proceeding: Proceeding }) {
  const { t } = useTranslation();
  const { outcome, publicationOverdue, filingOverdue } = proceeding;
  return (
    <>
      <Mark tone={outcome === null ? 'info' : TONES[outcome]}>
        {t(`proceedings.outcomes.${outcome ?? 'open'}`)}
      </Mark>
      {publicationOverdue && <Mark tone="bad">{t('proceedings.publicationOverdue')}</Mark>}
      {filingOverdue && <Mark tone="bad">{t('proceedings.filingOverdue')}</Mark>}
    </>
  );
}
