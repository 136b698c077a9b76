import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { type Page, readCursor, toLocalIso, toPage } from '@grid/kernel';
import { DataSource } from 'typeorm';
import { actNames } from '../domain/act-names';
import { elementNames } from '../domain/element-names';
import { idsIn } from '../domain/people-in-values';
import type { NamedPerson, RecordFilter, RecordView } from '../domain/record-view';
import { visibleMatters } from '../domain/visible-matters';

type Row = Omit<
  RecordView,
  'at' | 'actionZh' | 'actionEn' | 'elementZh' | 'elementEn' | 'people'
> & { readonly at: Date };

const COLUMNS = `e.id, l.seq, encode(l.hash, 'hex') AS hash, e.at, e.action, e.outcome, e.code,
  e.account_id AS "accountId", a.display_name AS "actorName",
  concat_ws(' ', o.name_zh, p.title_zh) AS "postZh", concat_ws(' ', o.name_en, p.title_en) AS "postEn",
  f.display_name AS "actingForName", e.case_id AS "caseId", coalesce(c.case_number, r.number) AS "caseNumber",
  e.task_key AS "taskKey", e.element_id AS "elementId", e.article, e.old_value AS "oldValue",
  e.new_value AS "newValue", e.detail, e.request_id AS "requestId", e.source_address AS "sourceAddress"`;

const SOURCE = `audit.link AS l
  JOIN audit.entry AS e ON e.id = l.entry_id
  LEFT JOIN access.account AS a ON a.id = e.account_id
  LEFT JOIN access.account AS f ON f.id = e.acting_for_account_id
  LEFT JOIN directory.post AS p ON p.id = e.post_id
  LEFT JOIN directory.organisation AS o ON o.code = p.organisation_code`;

/** Reads the record: entries of the cases and proceedings one sees, and all that belong to none. */
@Injectable()
export class RecordReader {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first, in the order of the chain. @throws DomainError CURSOR_INVALID */
  async list(actor: Actor, filter: RecordFilter): Promise<Page<RecordView>> {
    const after = readCursor(filter.cursor, ['integer']);
    const visible = visibleMatters(actor, 10);
    const rows = await this.dataSource.query<Row[]>(
      `SELECT ${COLUMNS} FROM ${SOURCE} ${visible.joins}
       WHERE ${visible.sql}
         AND ($1::uuid IS NULL OR e.account_id = $1)
         AND ($2::uuid IS NULL OR e.case_id = $2)
         AND ($3::text[] IS NULL OR e.action = ANY($3))
         AND ($4::text IS NULL OR e.outcome = $4)
         AND ($5::timestamptz IS NULL OR e.at >= $5)
         AND ($6::timestamptz IS NULL OR e.at < $6)
         AND ($7::text IS NULL OR $7 IN (c.case_number, r.number, e.code, e.request_id))
         AND ($8::bigint IS NULL OR l.seq < $8)
       ORDER BY l.seq DESC LIMIT $9`,
      [
        filter.accountId,
        filter.caseId,
        filter.actions,
        filter.outcome,
        filter.from,
        filter.to,
        filter.text,
        after?.[0] ?? null,
        filter.limit + 1,
        ...visible.parameters,
      ],
    );
    const { items, nextCursor } = toPage(rows, filter.limit, (row) => [row.seq]);
    const people = await this.peopleIn(items);
    return { items: items.map((row) => viewOf(row, people)), nextCursor };
  }

  private async peopleIn(rows: readonly Row[]): Promise<ReadonlyMap<string, string>> {
    const ids = new Set(
      rows.flatMap(({ oldValue, newValue, detail }) => idsIn([oldValue, newValue, detail])),
    );
    if (ids.size === 0) return new Map();
    const found = await this.dataSource.query<NamedPerson[]>(
      'SELECT id, display_name AS name FROM access.account WHERE id = ANY($1::uuid[])',
      [[...ids]],
    );
    return new Map(found.map(({ id, name }) => [id, name]));
  }
}

function viewOf(row: Row, people: ReadonlyMap<string, string>): RecordView {
  const act = actNames(row.action);
  const element = elementNames(row.elementId);
  const ids = [...new Set(idsIn([row.oldValue, row.newValue, row.detail]))];
  return {
    ...row,
    at: toLocalIso(row.at),
    actionZh: act?.zh ?? null,
    actionEn: act?.en ?? null,
    postZh: row.postZh || null,
    postEn: row.postEn || null,
    elementZh: element?.nameZh ?? null,
    elementEn: element?.nameEn ?? null,
    people: ids.flatMap((id) => {
      const name = people.get(id);
      return name === undefined ? [] : [{ id, name }];
    }),
  };
}
