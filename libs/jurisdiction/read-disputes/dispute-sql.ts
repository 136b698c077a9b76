import type { DataSource } from 'typeorm';
import type { Position } from '../record-opinion/record-opinion';

/** An opinion as it is kept. */
export interface OpinionRow {
  readonly disputeId: string;
  readonly departmentCode: string;
  readonly askedAt: Date;
  readonly outcome: 'given' | 'silent' | null;
  readonly position: Position | null;
  readonly decisionId: string | null;
  readonly endedAt: Date | null;
}

/** A ruling as it is kept. */
export interface RulingRow {
  readonly disputeId: string;
  readonly departmentCode: string;
  readonly article: string;
  readonly authority: string;
  readonly decisionId: string;
  readonly ruledAt: Date;
  readonly listProposed: boolean;
}

/** A move of a dispute to another authority as it is kept. */
export interface HandUpRow {
  readonly disputeId: string;
  readonly authority: string;
  readonly at: Date;
}

const OF_CASE = 'd.id = x.dispute_id AND d.case_id = $1';

export function opinionsOf(source: DataSource, caseId: string): Promise<OpinionRow[]> {
  return source.query(
    `SELECT x.dispute_id AS "disputeId", x.department_code AS "departmentCode", x.asked_at AS "askedAt",
       x.outcome, x.position, x.decision_id AS "decisionId", x.ended_at AS "endedAt"
     FROM jurisdiction.opinion x JOIN jurisdiction.dispute d ON ${OF_CASE}
     ORDER BY x.asked_at, x.department_code`,
    [caseId],
  );
}

export function rulingsOf(source: DataSource, caseId: string): Promise<RulingRow[]> {
  return source.query(
    `SELECT x.dispute_id AS "disputeId", x.department_code AS "departmentCode", x.article, x.authority,
       x.decision_id AS "decisionId", x.ruled_at AS "ruledAt",
       EXISTS (SELECT FROM jurisdiction.list_proposal p WHERE p.ruling_id = x.id) AS "listProposed"
     FROM jurisdiction.ruling x JOIN jurisdiction.dispute d ON ${OF_CASE}`,
    [caseId],
  );
}

export function handUpsOf(source: DataSource, caseId: string): Promise<HandUpRow[]> {
  return source.query(
    `SELECT x.dispute_id AS "disputeId", x.to_authority AS authority, x.handed_up_at AS at
     FROM jurisdiction.hand_up x JOIN jurisdiction.dispute d ON ${OF_CASE} ORDER BY x.handed_up_at`,
    [caseId],
  );
}
