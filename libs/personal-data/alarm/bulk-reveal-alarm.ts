import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { AuditService } from '@grid/audit';
import { AppConfig } from '@grid/config';
import { Clock, newId } from '@grid/kernel';
import type { EntityManager } from 'typeorm';
import { revealErrors } from '../reveal/reveal-errors';
import type { Alarm } from './alarm';
import { readAlarms } from './read-alarms';

const MINUTE_MS = 60_000;

/** Notices when one account sees the personal data of too many cases in a short time. */
@Injectable()
export class BulkRevealAlarm {
  constructor(
    private readonly config: AppConfig,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Lets one reveal of an account after the other through until the transaction ends, so that reveals at the same
   * moment are counted like any others.
   * @throws DomainError REVEAL_BLOCKED while an alarm of the account waits to be acknowledged
   */
  async admit(manager: EntityManager, accountId: string): Promise<void> {
    await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
      `personal_data.reveal.${accountId}`,
    ]);
    const open = await this.openAlarm(manager, accountId);
    if (open !== null && this.config.get('REVEAL_ALARM_BLOCKS')) throw revealErrors.blocked();
  }

  /** After a reveal was written: raises the alarm once there are too many, or counts on in the one that waits. */
  async watch(
    manager: EntityManager,
    { accountId, post }: Actor,
    tell: (manager: EntityManager, alarm: Alarm) => Promise<void>,
  ): Promise<void> {
    const caseCount = await this.recentCases(manager, accountId);
    const open = await this.openAlarm(manager, accountId);
    if (open !== null) {
      await manager.query(
        'UPDATE personal_data.alarm SET case_count = greatest(case_count, $2) WHERE id = $1',
        [open, caseCount],
      );
      return;
    }
    if (caseCount <= this.config.get('REVEAL_ALARM_COUNT') || post === null) return;
    const id = newId();
    const windowMinutes = this.config.get('REVEAL_ALARM_MINUTES');
    await manager.query(
      `INSERT INTO personal_data.alarm
         (id, kind, account_id, post_id, area_code, raised_at, case_count, window_minutes)
       VALUES ($1, 'bulkReveal', $2, $3, $4, $5, $6, $7)`,
      [id, accountId, post.id, post.areaCode, this.clock.now(), caseCount, windowMinutes],
    );
    await this.audit.record(manager, {
      action: 'personalData.bulkReveal',
      outcome: 'done',
      accountId,
      detail: { alarmId: id, caseCount, windowMinutes },
    });
    const [alarm] = await readAlarms(manager, { sql: 'a.id = $1', parameters: [id] });
    if (alarm !== undefined) await tell(manager, alarm);
  }

  /** Different cases since the window began, or since the last alarm was acknowledged. */
  private async recentCases(manager: EntityManager, accountId: string): Promise<number> {
    const from = this.clock.now().getTime() - this.config.get('REVEAL_ALARM_MINUTES') * MINUTE_MS;
    const rows: { cases: string }[] = await manager.query(
      `SELECT count(DISTINCT case_id) AS cases FROM personal_data.reveal
       WHERE account_id = $1 AND revealed_at > greatest($2::timestamptz, (
         SELECT max(acknowledged_at) FROM personal_data.alarm WHERE account_id = $1))`,
      [accountId, new Date(from)],
    );
    return Number(rows[0]?.cases ?? 0);
  }

  private async openAlarm(manager: EntityManager, accountId: string): Promise<string | null> {
    const rows: { id: string }[] = await manager.query(
      `SELECT id FROM personal_data.alarm
       WHERE account_id = $1 AND kind = 'bulkReveal' AND acknowledged_at IS NULL`,
      [accountId],
    );
    return rows[0]?.id ?? null;
  }
}
