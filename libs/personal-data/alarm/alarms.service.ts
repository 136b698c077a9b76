import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { AuditService } from '@grid/audit';
import { areaPrefix } from '@grid/directory';
import { Clock, DomainError, localDay, type Page, readCursor, toPage } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import type { Alarm } from './alarm';
import { readAlarms } from './read-alarms';

/** The alarms of an area: who sees them, and who takes note of them. */
@Injectable()
export class Alarms {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Those of the area of the actor's post, the newest first. @throws DomainError CURSOR_INVALID */
  async list(
    actor: Actor,
    filter: {
      readonly openOnly: boolean;
      readonly cursor: string | null;
      readonly limit: number;
    },
  ): Promise<Page<Alarm>> {
    const after = readCursor(filter.cursor, ['instant', 'uuid']);
    const alarms = await readAlarms(
      this.dataSource.manager,
      {
        sql: `starts_with(a.area_code, $1) AND (NOT $2 OR a.acknowledged_at IS NULL)
          AND ($3::timestamptz IS NULL OR (a.raised_at, a.id) < ($3, $4::uuid))`,
        parameters: [areaOf(actor), filter.openOnly, after?.[0] ?? null, after?.[1] ?? null],
      },
      filter.limit + 1,
    );
    return toPage(alarms, filter.limit, (alarm) => [alarm.raisedAt, alarm.id]);
  }

  /**
   * Takes note of an alarm, after which the account is shown personal data again. Repeating it changes nothing.
   * @throws DomainError ALARM_UNKNOWN, also for one of another area; ALARM_OWN for one about the actor, or whom
   *   the actor stands in for
   */
  async acknowledge(actor: Actor, alarmId: string): Promise<void> {
    await this.unitOfWork.run(async (manager) => {
      const rows: { accountId: string; acknowledgedAt: Date | null }[] = await manager.query(
        `SELECT account_id AS "accountId", acknowledged_at AS "acknowledgedAt"
         FROM personal_data.alarm WHERE id = $1 AND starts_with(area_code, $2) FOR UPDATE`,
        [alarmId, areaOf(actor)],
      );
      const [alarm] = rows;
      if (alarm === undefined) throw unknown();
      const concerned = [actor.accountId, actor.post?.actingFor?.accountId];
      if (concerned.includes(alarm.accountId)) throw own();
      if (alarm.acknowledgedAt !== null) return;
      await manager.query(
        `UPDATE personal_data.alarm SET acknowledged_at = $2, acknowledged_by = $3 WHERE id = $1`,
        [alarmId, this.clock.now(), actor.accountId],
      );
      await this.audit.record(manager, {
        action: 'alarm.acknowledge',
        outcome: 'done',
        accountId: actor.accountId,
        detail: { alarmId, about: alarm.accountId },
      });
    });
  }

  /** The accounts that may acknowledge an alarm today: those who watch over where it was raised, stand-ins as well. */
  async watchers(manager: EntityManager, alarm: Alarm): Promise<readonly string[]> {
    const rows: { id: string; watched: string; alarmed: string }[] = await manager.query(
      `SELECT DISTINCT h.account_id AS id, o.area_code AS watched, a.area_code AS alarmed
       FROM personal_data.alarm a, directory.post p
       JOIN directory.organisation o ON o.code = p.organisation_code
       JOIN access.role_permission r ON r.role = p.role AND r.permission = 'alarm.read'
       CROSS JOIN LATERAL directory.holders_of(p.id, $2::date) AS h
       WHERE a.id = $1 AND h.account_id <> a.account_id
         AND h.absent_id IS DISTINCT FROM a.account_id`,
      [alarm.id, localDay(this.clock.now())],
    );
    const near = rows.filter(({ watched, alarmed }) => alarmed.startsWith(areaPrefix(watched)));
    return [...new Set(near.map(({ id }) => id))];
  }
}

/** The beginning of the codes of everything in the area of the post; of nothing, without one. */
function areaOf({ post }: Actor): string {
  return post === null ? 'none' : areaPrefix(post.areaCode);
}

function unknown(): DomainError {
  return new DomainError('notFound', 'ALARM_UNKNOWN', {
    zh: '没有找到该告警。',
    en: 'There is no such alarm.',
  });
}

function own(): DomainError {
  return new DomainError('forbidden', 'ALARM_OWN', {
    zh: '本人或被代班人触发的告警须由他人确认。',
    en: 'An alarm about yourself, or about whom you stand in for, has to be acknowledged by somebody else.',
  });
}
