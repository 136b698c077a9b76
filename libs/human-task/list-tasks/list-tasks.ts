import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { Clock, type Page, localDay, readCursor, toPage } from '@grid/kernel';
import { CURRENT_GENERATION } from '@grid/trace';
import { elementNames } from '@grid/process-contract';
import { DataSource } from 'typeorm';
import type { TaskScope, TaskView } from '../domain/task-view';
import { abandonedClaims } from '../infrastructure/abandoned-claims';
import { TASK_SELECT, type TaskRow } from '../infrastructure/task-row';
import { type TaskOrder, done, orderBy, rowsAfter, toBeDone } from './task-order';
import { taskViewOf } from './task-view-of';

/**
 * What is asked for; `caseId` narrows the list to one case, `late` to tasks whose day has passed, `text` to tasks in
 * which each of its words is found.
 */
export interface TaskFilter {
  readonly scope: TaskScope;
  readonly caseId: string | null;
  readonly late: boolean;
  readonly text: string | null;
  readonly cursor: string | null;
  readonly limit: number;
}

/** A scope as a condition on `TASK_SELECT` about the account $1 and its post, which $2 names, and its order. */
interface Scope {
  readonly where: string;
  readonly post: (actor: Actor) => string | null;
  readonly order: TaskOrder;
}

const scopes: Readonly<Record<TaskScope, Scope>> = {
  group: {
    where: `t.state = 'created' AND t.generation = ${CURRENT_GENERATION}
      AND t.candidate_groups @> ARRAY[$2::text]
      AND (d.status IS NULL OR d.status = 'pending') AND $1::uuid IS NOT NULL`,
    post: groupOf,
    order: toBeDone,
  },
  mine: {
    where: `t.state = 'created' AND t.generation = ${CURRENT_GENERATION} AND l.account_id = $1
      AND (t.candidate_groups @> ARRAY[$2::text] OR (l.via <> 'claim' AND l.post_id = $9::uuid))`,
    post: groupOf,
    order: toBeDone,
  },
  done: {
    where: `d.account_id = $1 AND d.post_id = $2::uuid`,
    post: (actor) => actor.post?.id ?? null,
    order: done,
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
    { scope, caseId, late, text, cursor, limit }: TaskFilter,
  ): Promise<Page<TaskView>> {
    const { where, post, order } = scopes[scope];
    const after = readCursor(cursor, order.parts);
    const now = this.clock.now();
    const rows: TaskRow[] = await this.dataSource.query(
      `${TASK_SELECT} WHERE ${where}
         AND ${rowsAfter(order, '$3')}
         AND ($5::text IS NULL OR t.case_id = $5)
         AND NOT EXISTS (SELECT FROM unnest($6::text[]) word WHERE strpos(lower(concat_ws(' ',
           m.number, m.title_zh, m.title_en, m.place_text, a.display_name,
           $7::jsonb ->> t.element_id)), word) = 0)
         AND ($8::timestamptz IS NULL OR t.due_at < $8) AND ($9::uuid IS NULL OR true)
       ORDER BY ${orderBy(order)} LIMIT $4`,
      [
        actor.accountId,
        post(actor),
        after,
        limit + 1,
        caseId,
        words(text),
        JSON.stringify(elementNames()),
        late ? now : null,
        actor.post?.id,
      ],
    );
    const page = toPage(rows, limit, order.valuesOf);
    const inOtherHands = page.items.filter(
      (row) => row.holderId !== null && row.holderId !== actor.accountId,
    );
    const abandoned = await abandonedClaims(
      this.dataSource.manager,
      inOtherHands.map((row) => row.key),
      localDay(now),
    );
    return { ...page, items: page.items.map((row) => taskViewOf(row, actor, abandoned, now)) };
  }
}

function groupOf({ post }: Actor): string {
  return post?.group ?? '';
}

function words(text: string | null): readonly string[] {
  return (text ?? '').toLowerCase().split(/\s+/).filter(Boolean);
}
