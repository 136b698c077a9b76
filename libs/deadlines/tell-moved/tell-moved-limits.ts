import { Injectable } from '@nestjs/common';
import { TellOfficials } from '@grid/case-file';
import { Clock, toLocalIso } from '@grid/kernel';
import { DataSource } from 'typeorm';

interface Passed {
  readonly id: string;
  readonly caseId: string;
  readonly step: string;
  readonly dueAt: Date;
  readonly groups: readonly string[];
}

/**
 * Tells the heads of those who have the task that a limit has passed, where the limit had moved: the engine's timer
 * still stands at the old time. Handling by a department is not among them: there the engine waits anew.
 */
@Injectable()
export class TellMovedLimits {
  constructor(
    private readonly dataSource: DataSource,
    private readonly tellOfficials: TellOfficials,
    private readonly clock: Clock,
  ) {}

  /** Safe when repeated: each limit is told of once. @returns how many were told of */
  async run(): Promise<number> {
    const now = this.clock.now();
    const passed = await this.passed(now);
    for (const { id, caseId, step, dueAt, groups } of passed) {
      await this.tellOfficials.execute({
        ...{ caseId, step, groups: headsOf(groups) },
        about: 'limitPassed',
        dueAt: toLocalIso(dueAt),
        occasion: `moved ${id}`,
      });
      await this.dataSource.query(
        'INSERT INTO limits.passing_told (limit_id, told_at) VALUES ($1, $2) ON CONFLICT DO NOTHING',
        [id, now],
      );
    }
    return passed.length;
  }

  private passed(now: Date): Promise<Passed[]> {
    return this.dataSource.query(
      `SELECT n.id, n.case_id AS "caseId", n.step, n.due_at AS "dueAt", t.candidate_groups AS groups
       FROM limits.limit_move v JOIN limits.limit_now n ON n.id = v.limit_id
       JOIN trace.user_task t ON t.case_id = n.case_id::text AND t.state = 'created'
         AND t.due_at = n.first_due_at
       WHERE n.step NOT IN ('handling', 'coHandling') AND n.due_at <> n.first_due_at AND n.due_at <= $1
         AND NOT EXISTS (SELECT FROM limits.passing_told p WHERE p.limit_id = n.id)
       GROUP BY n.id, n.case_id, n.step, n.due_at, t.candidate_groups
       ORDER BY n.due_at LIMIT 200`,
      [now],
    );
  }
}

/** The heads of the offices that are offered the task: *default*. */
function headsOf(groups: readonly string[]): readonly string[] {
  return groups.map((group) => `${group.slice(0, group.lastIndexOf('.'))}.authorityHead`);
}
