import { useTranslation } from 'react-i18next';

import type { CaseStatus } from '../api/cases';
import { Mark, type Tone } from './Mark';

const TONES: Readonly<Record<CaseStatus, Tone>> = {
  reported: 'warn',
  settled: 'info',
  accepted: 'info',
  declined: 'plain',
  dispatched: 'info',
  answered: 'info',
  verified: 'info',
  told: 'info',
  closed: 'good',
};

export function CaseStatusMark({ status }: { readonly status: CaseStatus }) {
  const { t } = useTranslation();
  return <Mark tone={TONES[status]}>{t(`caseStatus.${status}`)}</Mark>;
}
