import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** A limit as it was set for a step of a case. */
export interface SetTimeLimit {
  readonly id: string;
  /** `handling`, or a step of the office. */
  readonly step: string;
  readonly startsAt: Date;
  readonly dueAt: Date;
  /** Ordinance articles of every city, joined by `, `. */
  readonly article: string;
  /** `law` for a number that the text gives, `sample` for a setting of the city. */
  readonly basis: 'law' | 'sample';
  readonly basisZh: string;
  readonly basisEn: string;
  /** Counted through a year whose holidays were not in the calendar. */
  readonly provisional: boolean;
  /** When the step was done, where that was known as the limit was set. */
  readonly endedAt: Date | null;
}

/** Reads which limits were set for the steps of a case. */
@Injectable()
export class LimitReader {
  constructor(private readonly dataSource: DataSource) {}

  /** Oldest first. */
  ofCase(caseId: string): Promise<readonly SetTimeLimit[]> {
    return this.dataSource.query<SetTimeLimit[]>(
      `SELECT id, step, starts_at AS "startsAt", due_at AS "dueAt", article, basis,
         basis_zh AS "basisZh", basis_en AS "basisEn", provisional, ended_at AS "endedAt"
       FROM limits.time_limit WHERE case_id = $1 ORDER BY starts_at, id`,
      [caseId],
    );
  }
}
