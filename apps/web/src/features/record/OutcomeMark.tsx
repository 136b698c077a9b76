import { useTranslation } from 'react-i18next';

import type { Outcome } from '../../api/record';
import { Mark, type Tone } from '../../ui/Mark';

const TONES: Readonly<Record<Outcome, Tone>> = { done: 'good', refused: 'warn', failed: 'bad' };

export function OutcomeMark({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useTranslation();
  return <Mark tone={TONES[outcome]}>{t(`record.outcome.${outcome}`)}</Mark>;
}
