import type { ActKind, ActStatus } from '../act-kinds';
import type { CountersignRule, SeatState } from '../countersign/rule';
import type { SuitablePerson } from '../people/suitable-people';

/** An act that was done on a task. Times in ISO 8601 with +08:00. */
export interface ActView {
  readonly id: string;
  readonly kind: ActKind;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly status: ActStatus;
  readonly at: string;
  readonly actorName: string;
  readonly actingForName: string | null;
  readonly toName: string | null;
  /** The step to which the matter went back, in words; null for every act but a return to a step. */
  readonly targetZh: string | null;
  readonly targetEn: string | null;
  /** Reason, instruction or message; erased words say when and why. */
  readonly wordsZh: string | null;
  readonly wordsEn: string | null;
}

/** A step to which a task may go back; `applicant` is the drawn way back to whoever began the matter. */
export interface ReturnTargetView {
  readonly to: string;
  readonly nameZh: string;
  readonly nameEn: string;
}

/** One who was asked to agree. */
export interface SignerView {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly state: SeatState;
  readonly voterName: string | null;
  /** Whether the reader may take the request back now. */
  readonly removable: boolean;
}

/** People who have to agree on a task, or together with it. */
export interface CountersignView {
  readonly id: string;
  readonly mode: 'drawn' | 'before' | 'after';
  readonly rule: CountersignRule;
  readonly ratio: number | null;
  readonly state: 'planned' | 'open' | 'agreed' | 'refused' | 'ended';
  readonly signers: readonly SignerView[];
}

/** The draft that a delegate gave back. */
export interface DraftView {
  readonly delegateName: string;
  readonly answers: Readonly<Record<string, string>>;
}

/** What the reader may do with a task besides deciding it, with whom and where to, and what was done. */
export interface TaskActsView {
  /** Acts that the reader may do now. */
  readonly possible: readonly ActKind[];
  readonly people: readonly SuitablePerson[];
  readonly returnTargets: readonly ReturnTargetView[];
  /** The instruction under which the task was delegated to the reader; null when it was not. */
  readonly instructionZh: string | null;
  readonly instructionEn: string | null;
  readonly draft: DraftView | null;
  readonly countersigns: readonly CountersignView[];
  readonly acts: readonly ActView[];
}
