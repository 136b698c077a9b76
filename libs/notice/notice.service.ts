import { Injectable } from '@nestjs/common';
import { Clock, type Page, readCursor, newId, toLocalIso, toPage } from '@grid/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import type { NewNotice, NoticeView } from './notice-view';

type Row = Omit<NoticeView, 'createdAt' | 'readAt'> & { createdAt: Date; readAt: Date | null };

/** Tells people what became of their matter (QY23.4). */
@Injectable()
export class NoticeService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Puts a notice into an inbox within the caller's transaction; the same kind for the same case is said once. */
  async tell(manager: EntityManager, notice: NewNotice): Promise<void> {
    await manager.query(
      `INSERT INTO notice.notice (id, recipient_account_id, case_id, kind, title_zh, title_en,
         body_zh, body_en, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT (case_id, kind, recipient_account_id) DO NOTHING`,
      [
        newId(),
        notice.recipientAccountId,
        notice.caseId,
        notice.kind,
        notice.title.zh,
        notice.title.en,
        notice.body.zh,
        notice.body.en,
        this.clock.now(),
      ],
    );
  }

  /** The inbox of an account, newest first. @throws DomainError CURSOR_INVALID */
  async inbox(
    accountId: string,
    unreadOnly: boolean,
    cursor: string | null,
    limit: number,
  ): Promise<Page<NoticeView>> {
    const after = readCursor(cursor, ['instant', 'uuid']);
    const rows: Row[] = await this.dataSource.query(
      `SELECT id, case_id AS "caseId", kind, title_zh AS "titleZh", title_en AS "titleEn",
         body_zh AS "bodyZh", body_en AS "bodyEn", created_at AS "createdAt", read_at AS "readAt"
       FROM notice.notice
       WHERE recipient_account_id = $1 AND (NOT $2 OR read_at IS NULL)
         AND ($3::timestamptz IS NULL OR (created_at, id) < ($3, $4::uuid))
       ORDER BY created_at DESC, id DESC LIMIT $5`,
      [accountId, unreadOnly, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    );
    return toPage(rows.map(viewOf), limit, (view) => [view.createdAt, view.id]);
  }

  /** Marks a notice of this account as read; the first time stays. False when the account has no such notice. */
  async markRead(accountId: string, noticeId: string): Promise<boolean> {
    const [rows]: [unknown[], number] = await this.dataSource.query(
      `UPDATE notice.notice SET read_at = coalesce(read_at, $3)
       WHERE id = $1 AND recipient_account_id = $2 RETURNING id`,
      [noticeId, accountId, this.clock.now()],
    );
    return rows.length === 1;
  }
}

function viewOf(row: Row): NoticeView {
  return {
    ...row,
    createdAt: toLocalIso(row.createdAt),
    readAt: row.readAt === null ? null : toLocalIso(row.readAt),
  };
}
