import type { ReportDraft } from './draft';

const STEPS = ['countyCode', 'townshipCode', 'villageCode', 'gridCode'] as const;

/** The steps of the place that no longer hold once the step above them was chosen anew. */
export function placesBelow(changed: Partial<ReportDraft>): (typeof STEPS)[number][] {
  const step = STEPS.findIndex((name) => name in changed);
  return step === -1 ? [] : STEPS.slice(step + 1);
}
