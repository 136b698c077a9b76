import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { Clock, type Page, localDay, readCursor, toLocalIso, toPage } from '@grid/kernel';
import { CURRENT_GENERATION } from '@grid/trace';
import { elementNames } from '@grid/process-contract';
import { DataSource } from 'typeorm';
import type { TaskScope, TaskView } from '../domain/task-view';
import { abandonedClaims } from '../infrastructure/abandoned-claims';
import { TASK_SELECT, type TaskRow } from '../infrastructure/task-row';
import { taskViewOf } from './task-view-of';

/** What is asked for; `caseId` narrows the list to one case, `text` to tasks in which each of its words is found. */
export interface TaskFilter {
  readonly scope: TaskScope;
  readonly caseId: string | null;
  readonly text: string | null;
  readonly cursor: string | null;
  readonly limit: number;
}

/** A scope as a condition on `TASK_SELECT` about the account $1 and its post, which $2 names, and what it sorts by. */
interface Scope {
  readonly where: string;
  readonly post: (actor: Actor) => string | null;
  readonly sort: string;
  readonly descending: boolean;
  readonly sortValue: (row: TaskRow) => Date;
}

/** Work still to be done comes oldest first within its urgency's due date; work done comes newest first. */
const scopes: Readonly<Record<TaskScope, Scope>> = {
  group: {
    where: `t.state = 'created' AND t.generation = ${CURRENT_GENERATION}
      AND t.candidate_groups @> ARRAY[$2::text]
      AND (d.status IS NULL OR d.status = 'pending') AND $1::uuid IS NOT NULL`,
    post: groupOf,
    sort: 't.created_at',
    descending: false,
    sortValue: (row) => row.createdAt,
  },
  mine: {
    where: `t.state = 'created' AND t.generation = ${CURRENT_GENERATION} AND l.account_id = $1 AND t.candidate_groups @> ARRAY[$2::text]`,
    post: groupOf,
    sort: 't.created_at',
    descending: false,
    sortValue: (row) => row.createdAt,
  },
  done: {
    where: `d.account_id = $1 AND d.post_id = $2::uuid`,
    post: (actor) => actor.post?.id ?? null,
    sort: 'd.decided_at',
    descending: true,
    sortValue: (row) => row.decidedAt ?? row.createdAt,
  },
};

/** The tasklist of a post. */
@Injectable()
export class ListTasks {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError CURSOR_INVALID */
  async execute(
    actor: Actor,
    { scope, caseId, text, cursor, limit }: TaskFilter,
  ): Promise<Page<TaskView>> {
    const after = readCursor(cursor, ['instant', 'integer']);
    const { where, post, sort, descending, sortValue } = scopes[scope];
    const direction = descending ? 'DESC' : 'ASC';
    const rows: TaskRow[] = await this.dataSource.query(
      `${TASK_SELECT} WHERE ${where}
         AND ($3::timestamptz IS NULL OR (${sort}, t.key) ${descending ? '<' : '>'} ($3, $4::bigint))
         AND ($6::text IS NULL OR t.case_id = $6)
         AND NOT EXISTS (SELECT FROM unnest($7::text[]) word WHERE strpos(lower(concat_ws(' ',
           c.case_number, k.name_zh, k.name_en, c.place_text, a.display_name,
           $8::jsonb ->> t.element_id)), word) = 0)
       ORDER BY ${sort} ${direction}, t.key ${direction} LIMIT $5`,
      [
        actor.accountId,
        post(actor),
        after?.[0] ?? null,
        after?.[1] ?? null,
        limit + 1,
        caseId,
        words(text),
        JSON.stringify(elementNames()),
      ],
    );
    const page = toPage(rows, limit, (row) => [toLocalIso(sortValue(row)), row.key]);
    const inOtherHands = page.items.filter(
      (row) => row.holderId !== null && row.holderId !== actor.accountId,
    );
    const abandoned = await abandonedClaims(
      this.dataSource.manager,
      inOtherHands.map((row) => row.key),
      localDay(this.clock.now()),
    );
    return { ...page, items: page.items.map((row) => taskViewOf(row, actor, abandoned)) };
  }
}

function groupOf({ post }: Actor): string {
  return post?.group ?? '';
}

function words(text: string | null): readonly string[] {
  return (text ?? '').toLowerCase().split(/\s+/).filter(Boolean);
}
