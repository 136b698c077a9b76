import type { WorkOrderView } from '@grid/dispatch';
import type { CaseView, VerificationView } from '@grid/intake';
import type { ListItem } from '@grid/item-list';
import type { SupervisionOfCase } from './supervisions-of-case';
import type { ContactView } from './contact-reader';
import type { LimitView } from './limit-view';
import type { SettlementView } from './settlement';
import type { WaitingView } from './waiting-view';

/** A case with everything that is not its course. */
export interface CasePage extends CaseView {
  readonly contact: ContactView;
  /** The matter of the county's list that the category belonged to on the day of the report; null when it was on none. */
  readonly gridItem: Pick<ListItem, 'code' | 'nameZh' | 'nameEn' | 'article'> | null;
  readonly settlement: SettlementView | null;
  readonly workOrders: readonly WorkOrderView[];
  /** Oldest first. */
  readonly limits: readonly LimitView[];
  /** Oldest first. */
  readonly supervisions: readonly SupervisionOfCase[];
  /** First round first. */
  readonly verifications: readonly VerificationView[];
  /** How often the department's work was not found in order on the spot. */
  readonly failedVerifications: number;
  readonly waitingFor: readonly WaitingView[];
}
