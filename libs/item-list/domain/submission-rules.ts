import type { SupportDuty } from './application';
import type { ListKind } from './list-kind';

/** What an application may be checked for when it is submitted. */
export const SUBMISSION_CHECKS = [
  'inDirectory',
  'negativeList',
  'dutyHolderNamed',
  'divisionOfDuties',
  'supportOffered',
  'applicantMayNotBe',
] as const;
export type SubmissionCheck = (typeof SUBMISSION_CHECKS)[number];

/** A row of the decision table `submissionRules` that fits. */
export interface SubmissionRule {
  readonly check: SubmissionCheck;
  /** Null where it is a setting of the product. */
  readonly article: string | null;
  /** What `supportOffered` wants offered (XX13.3, BH13.4, ZJ14, NB12.1); empty for the other checks. */
  readonly support: readonly SupportDuty[];
}

/** Who applies: a body of its own accord, or the law through us (NB12.2). */
export type ApplicantKind = 'department' | 'gridAuthority' | 'system';

/** By what the table is asked: codes and days only. */
export interface SubmissionQuestion {
  readonly kind: string;
  readonly applicantKind: ApplicantKind;
  readonly city: string;
  /** Whose list it is about: the city's or a county's. */
  readonly areaLevel: string;
  readonly listKind: ListKind;
  /** YYYY-MM-DD. */
  readonly asOf: string;
}

/** Where the table is asked; the process that takes submissions says how. */
export abstract class SubmissionRules {
  /** @throws DomainError ENGINE_AWAY when nobody can be asked now: nothing is stored then */
  abstract fitting(question: SubmissionQuestion): Promise<readonly SubmissionRule[]>;
}
