import type { ExtensionStatus } from '../domain/extension';
import type { ObjectionGround } from '../domain/objection-ground';
import type { OrderPart, WorkOrderOutcome, WorkOrderStatus } from '../domain/work-order';

/** A department's request for more time as people see it. Times in ISO 8601 with +08:00. */
export interface ExtensionView {
  readonly id: string;
  readonly requestedAt: string;
  readonly requestedUntil: string;
  readonly status: ExtensionStatus;
  /** The new limit that was granted. */
  readonly decidedUntil: string | null;
  /** In the department's own words; null once it was erased with its case. */
  readonly reason: string | null;
}

/** A work order as people see it. Times in ISO 8601 with +08:00; texts are null before there are any and once erased. */
export interface WorkOrderView {
  readonly id: string;
  readonly round: number;
  /** Whether the department leads in this round, or helps the one that leads (QY26.1, BH18.1). */
  readonly part: OrderPart;
  /** The part of joint handling that the order is for; null for the lead that the dispatch named. */
  readonly partId: string | null;
  readonly departmentCode: string;
  readonly departmentZh: string;
  readonly departmentEn: string;
  readonly departmentReference: string | null;
  readonly status: WorkOrderStatus;
  readonly dueAt: string;
  /** Dispatched again after an objection was studied: it must be handled (QY26.2). */
  readonly binding: boolean;
  readonly placedAt: string | null;
  /** When somebody in the department took it in hand (ZJ34.1). */
  readonly acceptedAt: string | null;
  readonly answeredAt: string | null;
  readonly outcome: WorkOrderOutcome | null;
  /** When it was taken back without an answer: the department was released, or another one leads now. */
  readonly closedAt: string | null;
  /** Who in the department has it in hand. */
  readonly handlerName: string | null;
  /** What the verification before found wanting. */
  readonly reworkNote: string | null;
  /** In the department's own words. */
  readonly resultText: string | null;
  /** On what an objection rests; null unless there is one. */
  readonly objectionGround: ObjectionGround | null;
  /** Until when an objection is taken; null where no limit was set. */
  readonly objectUntil: string | null;
  /** Why the department holds that the matter is not its duty (QY26.2). */
  readonly objectionReason: string | null;
  /** The provisions that the objection rests on. */
  readonly legalBasis: string | null;
  /** Requests for more time, oldest first. */
  readonly extensions: readonly ExtensionView[];
}
