import type { WorkOrderView } from '@grid/dispatch';
import type { CaseView } from '@grid/intake';
import type { ContactView } from './contact-reader';

/** Whom a case waits for, since when and until when. */
export interface WaitingView {
  readonly elementId: string;
  readonly labelZh: string;
  readonly labelEn: string;
  readonly article: string | null;
  readonly groupZh: string | null;
  readonly groupEn: string | null;
  readonly holder: string | null;
  /** The absent person for whom the holder stands in. */
  readonly holderActingFor: string | null;
  readonly since: string;
  readonly dueAt: string | null;
}

/** A case with everything that is not its course. */
export interface CasePage extends CaseView {
  readonly contact: ContactView;
  readonly workOrders: readonly WorkOrderView[];
  readonly waitingFor: readonly WaitingView[];
}
