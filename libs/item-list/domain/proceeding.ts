import type { BilingualText } from '@grid/kernel';

/** What a proceeding about a list is for. */
export const PROCEEDING_KINDS = [
  'entry',
  'exit',
  'adjustment',
  'publication',
  'rectification',
] as const;
export type ProceedingKind = (typeof PROCEEDING_KINDS)[number];

/** The kinds in the words of the ordinances. */
export const kindNames: Readonly<Record<ProceedingKind, BilingualText>> = {
  entry: { zh: '准入', en: 'Entry' },
  exit: { zh: '退出', en: 'Exit' },
  adjustment: { zh: '调整', en: 'Adjustment' },
  publication: { zh: '编制公布', en: 'Compilation and publication' },
  rectification: { zh: '限期整改', en: 'Rectification' },
};

/** How a proceeding ended. */
export const PROCEEDING_OUTCOMES = [
  'granted',
  'refused',
  'withdrawn',
  'ended',
  'published',
  'remedied',
  'notRemedied',
  'exitStarted',
] as const;
export type ProceedingOutcome = (typeof PROCEEDING_OUTCOMES)[number];
