import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** A limit that was reckoned again while it ran. */
export interface LimitMove {
  readonly at: Date;
  /** `calendar`: the calendar changed; `pause`: it stood still for a while. */
  readonly reason: 'calendar' | 'pause';
  readonly from: Date;
  readonly to: Date;
}

/** A limit as it stands for a step of a case. */
export interface SetTimeLimit {
  readonly id: string;
  /** `handling`, or a step of the office. */
  readonly step: string;
  /** What it was set for, once: the engine's key of the element that asked, or the part of joint handling. */
  readonly occasion: string;
  readonly startsAt: Date;
  /** As it holds now. */
  readonly dueAt: Date;
  /** As it was first set. */
  readonly firstDueAt: Date;
  /** Oldest first. */
  readonly moves: readonly LimitMove[];
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
  async ofCase(caseId: string): Promise<readonly SetTimeLimit[]> {
    const limits = await this.dataSource.query<Omit<SetTimeLimit, 'moves'>[]>(
      `SELECT id, step, occasion, starts_at AS "startsAt", due_at AS "dueAt", first_due_at AS "firstDueAt",
         article, basis, basis_zh AS "basisZh", basis_en AS "basisEn", provisional,
         ended_at AS "endedAt"
       FROM limits.limit_now WHERE case_id = $1 ORDER BY starts_at, id`,
      [caseId],
    );
    const moves = await this.dataSource.query<(LimitMove & { limitId: string })[]>(
      `SELECT limit_id AS "limitId", moved_at AS at, reason, old_due_at AS "from", new_due_at AS "to"
       FROM limits.limit_move WHERE case_id = $1 ORDER BY id`,
      [caseId],
    );
    return limits.map((limit) => ({
      ...limit,
      moves: moves.flatMap(({ limitId, ...move }) => (limitId === limit.id ? [move] : [])),
    }));
  }
}
