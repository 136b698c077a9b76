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

interface Props {
  readonly proceeding: Proceeding;
}

/** How a proceeding stands, and what about it is late. */
export function OutcomeMarks({ proceeding }: Props) {
  const { t } = useTranslation();
  const { outcome } = proceeding;
  return (
    <>
      <Mark tone={outcome === null ? 'info' : TONES[outcome]}>
        {t(`proceedings.outcomes.${outcome ?? 'open'}`)}
      </Mark>
      <OverdueMarks proceeding={proceeding} />
    </>
  );
}

/** What about a proceeding is late. */
export function OverdueMarks({ proceeding }: Props) {
  const { t } = useTranslation();
  const { publicationOverdue, filingOverdue } = proceeding;
  return (
    <>
      {publicationOverdue && <Mark tone="bad">{t('proceedings.publicationOverdue')}</Mark>}
      {filingOverdue && <Mark tone="bad">{t('proceedings.filingOverdue')}</Mark>}
    </>
  );
}
