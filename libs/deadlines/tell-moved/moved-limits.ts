import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/**
 * Knows which limits have moved since the engine was told of them. The engine computes a timer when its step is entered,
 * and a step that somebody holds is not entered again: so its timer comes at the old time.
 */
@Injectable()
export class MovedLimits {
  constructor(private readonly dataSource: DataSource) {}

  /** Whether the limit of a step that the engine knows to end then ends at another time by now. */
  async hasMoved(caseId: string, step: string, firstDueAt: Date): Promise<boolean> {
    const rows: unknown[] = await this.dataSource.query(
      `SELECT FROM limits.limit_now
       WHERE case_id = $1 AND step = $2 AND first_due_at = $3 AND due_at <> first_due_at`,
      [caseId, step, firstDueAt],
    );
    return rows.length > 0;
  }
}
