import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { toLocalIso } from '@grid/kernel';
import { DataSource } from 'typeorm';
import { type OpenCases, OpenCasesOfItem } from '../effects/open-cases';
import { applicationsOf } from '../infrastructure/application-row';
import { ApplicationWords, eitherWords } from '../infrastructure/application-words';
import { draftOf } from '../versions/draft';
import { ProceedingReader } from './proceeding-reader';
import type { ApplicationView, ProceedingPage } from './proceeding-view';
import { ReturnsReader } from './returns-reader';

const NO_WORDS = { zh: '', en: '' };

/** Shows one proceeding with every round of its application and what came of it. */
@Injectable()
export class ShowProceeding {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: ProceedingReader,
    private readonly returns: ReturnsReader,
    private readonly openCases: OpenCasesOfItem,
    private readonly words: ApplicationWords,
  ) {}

  /** @throws DomainError PROCEEDING_UNKNOWN, also for one that the actor may not see */
  async execute(actor: Actor, id: string): Promise<ProceedingPage> {
    const view = await this.reader.require(actor, id);
    const { manager } = this.dataSource;
    const reasons = await this.words.reasonsOf(id);
    const draft = await draftOf(manager, id);
    return {
      ...view,
      applications: (await applicationsOf(manager, id)).map(
        ({ accountId: _, openReason: __, accountName, submittedAt, ...row }): ApplicationView => ({
          ...row,
          reason: eitherWords(reasons.get(row.round) ?? NO_WORDS),
          submittedAt: toLocalIso(submittedAt),
          submittedBy: accountName,
        }),
      ),
      returns: await this.returns.of(id),
      draft: draft === null ? null : { ...draft, savedAt: toLocalIso(draft.savedAt) },
      publication: await this.one(
        `SELECT published_on::text AS "publishedOn", place, proof
         FROM item_list.publication WHERE proceeding_id = $1`,
        id,
      ),
      filing: await this.one(
        `SELECT filed_on::text AS "filedOn", proof, receipt_number AS "receiptNumber",
           received_on::text AS "receivedOn" FROM item_list.filing WHERE proceeding_id = $1`,
        id,
      ),
      rectification: await this.rectification(id),
      supportDuties: await this.dataSource.query(
        `SELECT d.duty, d.promised, d.state FROM item_list.support_duty d
         JOIN item_list.item i ON i.row_id = d.item_row_id
         LEFT JOIN item_list.rectification r ON r.proceeding_id = $1
         WHERE i.proceeding_id = $1 OR i.row_id = r.item_row_id ORDER BY i.recorded_at, d.duty`,
        [id],
      ),
    };
  }

  /** The open cases that use the item it is about. @throws DomainError PROCEEDING_UNKNOWN */
  async effects(actor: Actor, id: string): Promise<readonly OpenCases[]> {
    const { areaCode, listKind, itemCode } = await this.reader.require(actor, id);
    return itemCode === null ? [] : this.openCases.of({ areaCode, kind: listKind }, itemCode);
  }

  private async rectification(id: string): Promise<ProceedingPage['rectification']> {
    const row = await this.one<
      Omit<NonNullable<ProceedingPage['rectification']>, 'dueAt' | 'deficiency'> & {
        readonly dueAt: Date | null;
        readonly deficiency: string | null;
      }
    >(
      `SELECT o.name_zh AS "departmentZh", o.name_en AS "departmentEn", r.duties, r.deficiency,
         r.due_at AS "dueAt", r.term
       FROM item_list.rectification r JOIN directory.organisation o ON o.code = r.department_code
       WHERE r.proceeding_id = $1`,
      id,
    );
    if (row === null) return null;
    const deficiency = eitherWords(await this.words.deficiencyOf(id, row.deficiency));
    return { ...row, deficiency, dueAt: row.dueAt === null ? null : toLocalIso(row.dueAt) };
  }

  private async one<T>(sql: string, id: string): Promise<T | null> {
    const rows: T[] = await this.dataSource.query(sql, [id]);
    return rows[0] ?? null;
  }
}
