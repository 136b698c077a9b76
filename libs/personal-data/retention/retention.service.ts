import { Injectable } from '@nestjs/common';
import { DomainError, localDay } from '@grid/kernel';
import { DataSource } from 'typeorm';
import { ErasureService } from '../erasure/erasure.service';
import { type DueSubject, dueSubjects } from './due-subjects';

const BATCH = 100;

/** Names the lock that lets one runner at a time erase what is due. */
const LOCK = `hashtextextended('personal_data.retention', 0)`;

/** Erases personal data when the time that the rules allow is over (QY32), and keeps the cases. */
@Injectable()
export class RetentionService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly erasure: ErasureService,
  ) {}

  /**
   * Erases whatever is due, each in a transaction of its own; stops between two when it is told to.
   * @returns how many cases and orders were erased
   */
  async run(now: Date, stopping: () => boolean = () => false): Promise<number> {
    let erased = 0;
    let last: DueSubject | null = null;
    do {
      const due: DueSubject[] = await dueSubjects(this.dataSource, now, last, BATCH);
      for (const one of due) {
        if (stopping()) return erased;
        if (await this.eraseOne(one)) erased += 1;
      }
      last = due.at(-1) ?? null;
    } while (last !== null);
    return erased;
  }

  /**
   * The same once in a calendar day, whichever process comes first.
   * @returns null when it has been done today or another process is at it
   */
  async runOnceADay(now: Date, stopping: () => boolean): Promise<number | null> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const rows = (await runner.query(`SELECT pg_try_advisory_lock(${LOCK}) AS taken`)) as {
        taken: boolean;
      }[];
      if (rows[0]?.taken !== true) return null;
      try {
        return await this.runUnlessDone(now, stopping);
      } finally {
        await runner.query(`SELECT pg_advisory_unlock(${LOCK})`);
      }
    } finally {
      await runner.release();
    }
  }

  private async runUnlessDone(now: Date, stopping: () => boolean): Promise<number | null> {
    const day = localDay(now);
    const done: unknown[] = await this.dataSource.query(
      'SELECT 1 FROM personal_data.retention_run WHERE day = $1',
      [day],
    );
    if (done.length > 0) return null;
    const erased = await this.run(now, stopping);
    if (stopping()) return erased;
    await this.dataSource.query(
      'INSERT INTO personal_data.retention_run (day, finished_at, erased) VALUES ($1, $2, $3)',
      [day, now, erased],
    );
    return erased;
  }

  /** A hold may have come in between, and somebody may have been faster. */
  private async eraseOne({ kind, id, ruleCode }: DueSubject): Promise<boolean> {
    try {
      return await this.erasure.erase({ kind, id }, ruleCode, 'retention');
    } catch (error) {
      if (error instanceof DomainError && error.code === 'PERSONAL_DATA_HELD') return false;
      throw error;
    }
  }
}
