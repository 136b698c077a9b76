import type { WorkOrderView } from '@grid/dispatch';
import type { CaseView } from '@grid/intake';
import type { ContactView } from './contact-reader';
import type { WaitingView } from './waiting-view';

/** A case with everything that is not its course. */
export interface CasePage extends CaseView {
  readonly contact: ContactView;
  readonly workOrders: readonly WorkOrderView[];
  readonly waitingFor: readonly WaitingView[];
}
