import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { type AuditEntry, AuditService, type AuditValues } from '@grid/audit';
import { areaPrefix } from '@grid/directory';
import { Clock, localDay, type Page, readCursor, toLocalIso, toPage } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { maskNumbers } from '../domain/mask';

/** What was asked for; `text` is what somebody typed. */
export interface ExportFilter {
  readonly status: string | null;
  readonly mine: boolean;
  readonly text: string | null;
}

/** What is kept of that for ever: that something was typed, and not what, which may name a person. */
export interface KeptFilter extends Omit<ExportFilter, 'text'> {
  readonly text: boolean;
}

/** A file that leaves the system. `number` stands in it; times in ISO 8601 with +08:00. */
export interface ExportStarted {
  readonly number: string;
  readonly startedAt: string;
  readonly filter: ExportFilter;
  readonly caseCount: number;
  readonly truncated: boolean;
}

/** An export as the list of exports shows it. */
export interface ExportView extends Omit<ExportStarted, 'filter'> {
  readonly filter: KeptFilter;
  readonly accountName: string;
  readonly organisationZh: string | null;
  readonly organisationEn: string | null;
  readonly status: 'running' | 'done' | 'broken';
  readonly finishedAt: string | null;
  /** SHA-256 of the whole file in hex; null while it is written and when it was not received to its end. */
  readonly sha256: string | null;
}

type Row = Omit<ExportView, 'startedAt' | 'finishedAt'> & {
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
};

/** Numbers every export, and keeps who took what out of the system, when, and the hash of the file. */
@Injectable()
export class ExportRegister {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Gives an export its number and puts it on record before its first line is written. In what was typed, which the file says, numbers are masked. */
  start(
    { accountId, post }: Actor,
    { status, mine, text }: ExportFilter,
    caseCount: number,
    truncated: boolean,
  ): Promise<ExportStarted> {
    const now = this.clock.now();
    const filter = { status, mine, text: text === null ? null : maskNumbers(text) };
    return this.unitOfWork.run(async (manager) => {
      const rows: { number: string }[] = await manager.query(
        `INSERT INTO personal_data.export
           (number, kind, account_id, post_id, area_code, started_at, filter, case_count, truncated, status)
         VALUES ('EX-' || $1::text || '-' || lpad(nextval('personal_data.export_number')::text, 6, '0'),
           'cases', $2, $3, $4, $5, $6, $7, $8, 'running')
         RETURNING number`,
        [
          localDay(now).replaceAll('-', ''),
          accountId,
          post?.id,
          post?.areaCode ?? '',
          now,
          keptOf(filter),
          caseCount,
          truncated,
        ],
      );
      const number = rows[0]?.number ?? '';
      const started = { number, startedAt: toLocalIso(now), filter, caseCount, truncated };
      await this.record(manager, 'case.exportBegin', 'done', accountId, started);
      return started;
    });
  }

  /** The file was written to its end. */
  finish(started: ExportStarted, accountId: string, sha256: string): Promise<void> {
    return this.end(started, accountId, 'done', { sha256 });
  }

  /** The file was cut off after so many rows: by whoever received it, or by a failure. */
  break(started: ExportStarted, accountId: string, rowsWritten: number): Promise<void> {
    return this.end(started, accountId, 'broken', { rowsWritten });
  }

  /** An account's own exports, or with `ofArea` those of the area of its post; newest first. @throws DomainError CURSOR_INVALID */
  async list(
    { accountId, post }: Actor,
    page: { readonly ofArea: boolean; readonly cursor: string | null; readonly limit: number },
  ): Promise<Page<ExportView>> {
    const after = readCursor(page.cursor, ['instant', 'code']);
    const area = page.ofArea && post !== null ? areaPrefix(post.areaCode) : null;
    const rows: Row[] = await this.dataSource.query(
      `SELECT e.number, e.started_at AS "startedAt", e.filter, e.case_count AS "caseCount",
         e.truncated, e.status, e.finished_at AS "finishedAt", e.sha256,
         a.display_name AS "accountName", o.name_zh AS "organisationZh", o.name_en AS "organisationEn"
       FROM personal_data.export e
       JOIN access.account a ON a.id = e.account_id
       LEFT JOIN directory.post p ON p.id = e.post_id
       LEFT JOIN directory.organisation o ON o.code = p.organisation_code
       WHERE (e.account_id = $1 OR starts_with(e.area_code, $2))
         AND ($3::timestamptz IS NULL OR (e.started_at, e.number) < ($3, $4))
       ORDER BY e.started_at DESC, e.number DESC LIMIT $5`,
      [accountId, area, after?.[0] ?? null, after?.[1] ?? null, page.limit + 1],
    );
    const views = rows.map((row) => ({
      ...row,
      startedAt: toLocalIso(row.startedAt),
      finishedAt: row.finishedAt === null ? null : toLocalIso(row.finishedAt),
    }));
    return toPage(views, page.limit, (view) => [view.startedAt, view.number]);
  }

  private async end(
    started: ExportStarted,
    accountId: string,
    status: 'done' | 'broken',
    result: AuditValues,
  ): Promise<void> {
    const outcome = status === 'done' ? 'done' : 'failed';
    await this.unitOfWork.run(async (manager) => {
      await manager.query(
        `UPDATE personal_data.export SET status = $2, finished_at = $3, sha256 = $4 WHERE number = $1`,
        [started.number, status, this.clock.now(), result['sha256'] ?? null],
      );
      await this.record(manager, 'case.export', outcome, accountId, started, result);
    });
  }

  private record(
    manager: EntityManager,
    action: string,
    outcome: AuditEntry['outcome'],
    accountId: string,
    { number, caseCount, truncated, filter }: ExportStarted,
    result: AuditValues = {},
  ): Promise<void> {
    const detail = { number, caseCount, truncated, filter: { ...keptOf(filter) }, ...result };
    return this.audit.record(manager, { action, outcome, accountId, detail });
  }
}

function keptOf(filter: ExportFilter): KeptFilter {
  return { ...filter, text: filter.text !== null };
}
