import { useTranslation } from 'react-i18next';

import type { Urgency } from '../api/cases';
import { Mark, type Tone } from './Mark';

const TONES: Readonly<Record<Urgency, Tone>> = { normal: 'plain', urgent: 'warn', major: 'bad' };

export function UrgencyMark({ urgency }: { readonly urgency: Urgency }) {
  const { t } = useTranslation();
  return <Mark tone={TONES[urgency]}>{t(`urgency.${urgency}`)}</Mark>;
}
