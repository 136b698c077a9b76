import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { UnitOfWork } from '@grid/persistence';
import { Clock, type Page, readCursor, newId, toLocalIso, toPage } from '@grid/kernel';
import {
  PersonalDataService,
  type Subject,
  type SubjectValues,
  commitmentsOf,
  inWords,
} from '@grid/personal-data';
import { DataSource, type EntityManager } from 'typeorm';
import { noticeFields } from './notice-fields';
import type { NewNotice, NoticeView } from './notice-view';

type Row = Omit<NoticeView, 'createdAt' | 'readAt' | 'bodyZh' | 'bodyEn'> & {
  createdAt: Date;
  readAt: Date | null;
};

/** Tells people what became of their matter (QY23.4). */
@Injectable()
export class NoticeService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditService,
    private readonly personalData: PersonalDataService,
    private readonly clock: Clock,
  ) {}

  /** Puts a notice into an inbox within the caller's transaction; the same kind about the same thing is said once. */
  async tell(manager: EntityManager, notice: NewNotice): Promise<void> {
    const { recipientAccountId, about, kind, title, body, occasion = '' } = notice;
    const caseId = about.kind === 'case' ? about.id : null;
    const gridOrderId = about.kind === 'gridOrder' ? about.id : null;
    const alarmId = about.kind === 'alarm' ? about.id : null;
    const calendarYear = about.kind === 'calendarYear' ? about.year : null;
    const told: { id: string }[] = await manager.query(
      `INSERT INTO notice.notice (id, recipient_account_id, case_id, grid_order_id, alarm_id, kind,
         title_zh, title_en, created_at, occasion, calendar_year)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT DO NOTHING RETURNING id`,
      [
        newId(),
        recipientAccountId,
        caseId,
        gridOrderId,
        alarmId,
        kind,
        title.zh,
        title.en,
        this.clock.now(),
        occasion,
        calendarYear,
      ],
    );
    for (const { id } of told) {
      const written = await this.personalData.write(manager, keptUnder(notice), [
        { field: noticeFields.bodyZh(id), value: body.zh },
        { field: noticeFields.bodyEn(id), value: body.en },
      ]);
      await this.audit.record(manager, {
        action: 'notice.tell',
        outcome: 'done',
        caseId: caseId ?? undefined,
        newValue: commitmentsOf(written),
        detail: {
          noticeId: id,
          kind,
          recipientAccountId,
          ...(gridOrderId && { gridOrderId }),
          ...(alarmId && { alarmId }),
          ...(calendarYear !== null && { calendarYear }),
        },
      });
    }
  }

  /** The same to several people, each once however often they are named. */
  async tellAll(
    manager: EntityManager,
    recipientAccountIds: readonly string[],
    notice: Omit<NewNotice, 'recipientAccountId'>,
  ): Promise<void> {
    for (const recipientAccountId of new Set(recipientAccountIds)) {
      await this.tell(manager, { recipientAccountId, ...notice });
    }
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
      `SELECT n.id, n.case_id AS "caseId", m.kind AS "matterKind", n.grid_order_id AS "gridOrderId",
         n.alarm_id AS "alarmId", n.calendar_year AS "calendarYear", n.kind, n.title_zh AS "titleZh", n.title_en AS "titleEn",
         n.created_at AS "createdAt", n.read_at AS "readAt"
       FROM notice.notice n LEFT JOIN matter.matter m ON m.id = n.case_id
       WHERE n.recipient_account_id = $1 AND (NOT $2 OR n.read_at IS NULL)
         AND ($3::timestamptz IS NULL OR (n.created_at, n.id) < ($3, $4::uuid))
       ORDER BY n.created_at DESC, n.id DESC LIMIT $5`,
      [accountId, unreadOnly, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    );
    const page = toPage(rows, limit, (row) => [toLocalIso(row.createdAt), row.id]);
    const values = await this.personalData.read(
      page.items.map((row) => subjectOf(row) ?? accountId),
      page.items.flatMap(({ id }) => [noticeFields.bodyZh(id), noticeFields.bodyEn(id)]),
    );
    return {
      ...page,
      items: page.items.map((row) => viewOf(row, values.get(subjectOf(row) ?? accountId))),
    };
  }

  /** Marks a notice of this account as read; the first time stays. False when the account has no such notice. */
  markRead(accountId: string, noticeId: string): Promise<boolean> {
    return this.unitOfWork.run(async (manager) => {
      const [notice]: { caseId: string | null; readAt: Date | null }[] = await manager.query(
        `SELECT case_id AS "caseId", read_at AS "readAt" FROM notice.notice
         WHERE id = $1 AND recipient_account_id = $2 FOR UPDATE`,
        [noticeId, accountId],
      );
      if (notice === undefined) return false;
      if (notice.readAt !== null) return true;
      const now = this.clock.now();
      await manager.query('UPDATE notice.notice SET read_at = $2 WHERE id = $1', [noticeId, now]);
      await this.audit.record(manager, {
        action: 'notice.read',
        outcome: 'done',
        accountId,
        caseId: notice.caseId ?? undefined,
        oldValue: { readAt: null },
        newValue: { readAt: toLocalIso(now) },
        detail: { noticeId },
      });
      return true;
    });
  }
}

/** Words about a case or an order are erased with it; those about anything else are its reader's. */
function keptUnder({ about, recipientAccountId }: NewNotice): Subject {
  if (about.kind === 'alarm' || about.kind === 'calendarYear') {
    return { kind: 'account', id: recipientAccountId };
  }
  return { kind: about.kind, id: about.id };
}

/** Under which subject the words of a notice are kept; null for its reader. */
function subjectOf({ caseId, gridOrderId }: Row): string | null {
  return caseId ?? gridOrderId;
}

function viewOf(row: Row, values: SubjectValues | undefined): NoticeView {
  return {
    ...row,
    bodyZh: inWords(values?.get(noticeFields.bodyZh(row.id)))?.zh ?? '',
    bodyEn: inWords(values?.get(noticeFields.bodyEn(row.id)))?.en ?? '',
    createdAt: toLocalIso(row.createdAt),
    readAt: row.readAt === null ? null : toLocalIso(row.readAt),
  };
}
