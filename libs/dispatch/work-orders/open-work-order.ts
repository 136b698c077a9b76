import type { SentRequest } from '../domain/sent-request';
import type { OrderPart } from '../domain/work-order';

/** A work order about to be given to a department. */
export interface OpenWorkOrder {
  readonly caseId: string;
  /** From 1; without a part of its own, the same case and round is the same work order. */
  readonly round: number;
  /** Whether the department leads or helps. */
  readonly part: OrderPart;
  /** The part of joint handling that it is for: one order for each. Null for the lead that the dispatch named. */
  readonly partId: string | null;
  /** The grid authority that dispatches; null in cases that were opened under an earlier diagram. */
  readonly dispatchAuthority: string | null;
  readonly departmentCode: string;
  readonly dueAt: Date;
  /** Dispatched again after an objection was studied: it must be handled (QY26.2). */
  readonly binding: boolean;
  /** Until when an objection is taken (QY26.2); null for no limit. */
  readonly objectUntil: Date | null;
  /** What the department is to be sent, without the work order's id and without free text. */
  readonly request: SentRequest;
  /** The free text that goes with it. */
  readonly description: string;
  /** What the verification before found wanting; null when the order is no rework. */
  readonly reworkNote: string | null;
}
