import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@grid/kernel';
import type { WorkingTime } from '@grid/limits';
import { holdMatter } from '@grid/matter';
import { UnitOfWork } from '@grid/persistence';
import { DataSource } from 'typeorm';
import { MoveLimit } from '../move-limit/move-limit';
import { OpenLimits } from './open-limits';
import { reckonedAgain } from './reckoned-limit';

const AT_ONCE = 100;

/** So long after a change it is looked at again: a limit may have been set by the old calendar just before. */
const SETTLES_MS = 2 * 60 * 1000;

/**
 * Lets limits that run follow the calendar and the office hours, whoever changed them and however. What was reckoned
 * again ends where it would have ended had the calendar always been so; a limit that has ended stays as it was.
 */
@Injectable()
export class MoveWithCalendar {
  constructor(
    private readonly dataSource: DataSource,
    private readonly openLimits: OpenLimits,
    private readonly moveLimit: MoveLimit,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Safe when repeated or cut off: each matter is one transaction, and a limit that ends where it should is left alone.
   * @returns how many limits moved
   */
  async run(isStopped: () => boolean = () => false): Promise<number> {
    const fingerprint = await this.fingerprint();
    const [known] = await this.dataSource.query<{ fingerprint: string; since: Date }[]>(
      'SELECT fingerprint, since FROM limits.reckoned',
    );
    const now = this.clock.now();
    const isSame = known?.fingerprint === fingerprint;
    if (isSame && now.getTime() - known.since.getTime() > SETTLES_MS) return 0;
    const moved = await this.moveAll(isStopped);
    if (isSame || isStopped()) return moved;
    await this.dataSource.query(
      `INSERT INTO limits.reckoned (fingerprint, since) VALUES ($1, $2)
       ON CONFLICT (single) DO UPDATE SET fingerprint = $1, since = $2`,
      [fingerprint, now],
    );
    return moved;
  }

  private async moveAll(isStopped: () => boolean): Promise<number> {
    const timeOf = this.openLimits.byCity();
    let moved = 0;
    for (let after: string | null = null; !isStopped();) {
      const matters = await this.openLimits.matters(after, AT_ONCE);
      for (const { id, cityKey } of matters) moved += await this.move(id, await timeOf(cityKey));
      after = matters.at(-1)?.id ?? null;
      if (after === null) break;
    }
    return moved;
  }

  private move(caseId: string, time: WorkingTime): Promise<number> {
    return this.unitOfWork.run(async (manager) => {
      await holdMatter(manager, caseId);
      let moved = 0;
      for (const limit of await this.openLimits.ofMatter(manager, caseId)) {
        const reckoned = reckonedAgain(limit, time);
        if (reckoned === null) continue;
        const { dueAt, provisional } = reckoned;
        const { article } = limit;
        await this.moveLimit.execute(manager, limit, {
          ...{ dueAt, provisional, article },
          reason: 'calendar',
        });
        moved += 1;
      }
      return moved;
    });
  }

  /** What limits are counted by, in short. */
  private async fingerprint(): Promise<string> {
    const [rows] = await this.dataSource.query<{ text: string }[]>(
      `SELECT coalesce((SELECT string_agg(day::text || working, ',' ORDER BY day)
           FROM directory.calendar_day), '') || ';' ||
         coalesce((SELECT string_agg(city_key || valid_from || spans::text, ',' ORDER BY city_key, valid_from)
           FROM directory.office_hours), '') AS text`,
    );
    return createHash('sha256')
      .update(rows?.text ?? '')
      .digest('hex');
  }
}
