import type { DecisionView } from '@grid/human-task';
import type { CaseView } from '@grid/intake';
import { toLocalIso } from '@grid/kernel';
import { clearText, ownedLike, type PersonalValue } from '@grid/personal-data';

/** The field of the vault that keeps what was done before the upload. */
export const SETTLEMENT_FIELD = 'settlement.resultText';

/** How a matter was settled on the spot (QY23.1, ZJ32). */
export interface SettlementView {
  /** `settled` when it was done before the upload, `settling` when it was a task with a limit. */
  readonly handling: 'settled' | 'settling';
  /** When that was told, ISO 8601 with +08:00. */
  readonly toldAt: string;
  /** What was done, in the words of whoever did it; null once it was erased. */
  readonly resultText: string | null;
}

/**
 * What was told with the report, or by the last decision on the task of settling it; null for a matter that was handed
 * up or is still open.
 */
export function settlementOf(
  incident: CaseView,
  told: PersonalValue | undefined,
  decision: DecisionView | undefined,
): SettlementView | null {
  if (incident.handling === 'settled') {
    const resultText = clearText(told);
    const toldAt = incident.reportedAt;
    return ownedLike<SettlementView>(incident, { handling: 'settled', toldAt, resultText });
  }
  if (decision?.variables['settleOutcome'] !== 'settled') return null;
  const resultText = clearText(decision.answers['settlement']);
  const toldAt = toLocalIso(decision.decidedAt);
  return ownedLike<SettlementView>(incident, { handling: 'settling', toldAt, resultText });
}
