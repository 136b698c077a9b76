import { Injectable } from '@nestjs/common';
import { toLocalIso } from '@grid/kernel';
import { DataSource } from 'typeorm';

/** What was found on the spot after a department's answer. */
export interface VerificationView {
  /** Which answer was verified, from 1. */
  readonly round: number;
  readonly outcome: 'passed' | 'failed';
  /** ISO 8601 with +08:00. */
  readonly recordedAt: string;
}

/** Reads the verifications of a case (ZJ35, QY22). */
@Injectable()
export class VerificationReader {
  constructor(private readonly dataSource: DataSource) {}

  /** First round first. */
  async ofCase(caseId: string): Promise<readonly VerificationView[]> {
    const rows = await this.dataSource.query<
      (Omit<VerificationView, 'recordedAt'> & { readonly recordedAt: Date })[]
    >(
      `SELECT round, outcome, recorded_at AS "recordedAt"
       FROM intake.verification WHERE case_id = $1 ORDER BY round`,
      [caseId],
    );
    return rows.map((row) => ({ ...row, recordedAt: toLocalIso(row.recordedAt) }));
  }
}
