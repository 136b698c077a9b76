import type { ObjectionGround } from '@grid/dispatch';
import type { Position } from '../record-opinion/record-opinion';

/** What a department said when it was heard, or that it kept silent. Times in ISO 8601 with +08:00. */
export interface OpinionView {
  readonly departmentCode: string;
  readonly departmentZh: string;
  readonly departmentEn: string;
  readonly askedAt: string;
  /** Null while it is waited for. */
  readonly outcome: 'given' | 'silent' | null;
  readonly position: Position | null;
  /** In the department's own words; null without any. */
  readonly text: string | null;
  readonly endedAt: string | null;
}

/** The way of a dispute to another authority (QY26.3). */
export interface HandUpView {
  readonly authorityZh: string;
  readonly authorityEn: string;
  readonly at: string;
}

/** Who was ruled responsible, on which article, and why. */
export interface RulingView {
  readonly departmentCode: string;
  readonly departmentZh: string;
  readonly departmentEn: string;
  readonly article: string;
  readonly reason: string | null;
  readonly authorityZh: string;
  readonly authorityEn: string;
  readonly ruledAt: string;
  /** With it goes a proposal to change the responsibility list (XX16.1). */
  readonly listProposed: boolean;
}

/** A dispute about whose duty a case is, as people see it; texts are null before there are any and once erased. */
export interface DisputeView {
  readonly id: string;
  readonly workOrderId: string;
  /** The how manieth objection of the case, from 1. */
  readonly ordinal: number;
  readonly departmentCode: string;
  readonly departmentZh: string;
  readonly departmentEn: string;
  readonly ground: ObjectionGround;
  readonly groundZh: string;
  readonly groundEn: string;
  /** Why, and on which provisions, in the department's own words. */
  readonly reason: string | null;
  readonly legalBasis: string | null;
  /** Who decides, or has decided. */
  readonly authorityZh: string;
  readonly authorityEn: string;
  readonly openedAt: string;
  /** Null while it lasts. */
  readonly closedAt: string | null;
  /** How long it has lasted by now, in whole hours. */
  readonly hours: number;
  readonly handUps: readonly HandUpView[];
  readonly opinions: readonly OpinionView[];
  readonly ruling: RulingView | null;
}
