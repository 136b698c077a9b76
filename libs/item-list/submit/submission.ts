import type { ItemFacts, SupportDuty } from '../domain/application';
import type { ListKind } from '../domain/list-kind';
import type { ProceedingKind } from '../domain/proceeding';

/** What an application says. */
export interface ApplicationFacts {
  readonly item: ItemFacts;
  readonly reason: string;
  /** The law that allows what the negative list keeps off (XX14). */
  readonly lawCited: string | null;
}

/** A rectification as the authority orders it (BH13.5, NB12.2). */
export interface RectificationFacts {
  readonly departmentCode: string;
  readonly duties: readonly SupportDuty[];
  /** The last day for it, YYYY-MM-DD. */
  readonly dueOn: string;
}

/** A proceeding as it is submitted. */
export interface SubmitCommand {
  /** Made by the caller, so that a repeated request is known again. */
  readonly clientRequestId: string;
  readonly kind: ProceedingKind;
  readonly listKind: ListKind;
  /** Entry and adjustment. */
  readonly application: ApplicationFacts | null;
  /** Exit and rectification. */
  readonly itemCode: string | null;
  readonly reason: string | null;
  readonly rectification: RectificationFacts | null;
}
