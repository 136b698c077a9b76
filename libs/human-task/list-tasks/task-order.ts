import { type CursorPart, toLocalIso } from '@grid/kernel';
import type { Urgency } from '@grid/intake';
import type { TaskRow } from '../infrastructure/task-row';

/** How pressing work is, the most pressing first. A setting of the product (默认设置): no ordinance orders a tasklist. */
const PRESSING_FIRST: readonly Urgency[] = ['major', 'urgent', 'normal'];

/**
 * The order of a list on `TASK_SELECT`: its columns, and the same values of a row, so that a page begins exactly after
 * the last row of the page before. The task's key comes last and makes the order total.
 */
export interface TaskOrder {
  readonly columns: readonly string[];
  readonly types: readonly string[];
  readonly parts: readonly CursorPart[];
  readonly descending: boolean;
  readonly valuesOf: (row: TaskRow) => readonly string[];
}

/** Work to be done: pressing work jumps the queue, then what is due first (without a date last), then the oldest. */
export const toBeDone: TaskOrder = {
  columns: [
    `array_position(ARRAY['${PRESSING_FIRST.join("','")}'], m.urgency)`,
    't.due_at IS NULL',
    'coalesce(t.due_at, t.created_at)',
    't.created_at',
    't.key',
  ],
  types: ['int', 'boolean', 'timestamptz', 'timestamptz', 'bigint'],
  parts: ['integer', 'boolean', 'instant', 'instant', 'integer'],
  descending: false,
  valuesOf: ({ urgency, dueAt, createdAt, key }) => [
    String(PRESSING_FIRST.indexOf(urgency) + 1),
    String(dueAt === null),
    toLocalIso(dueAt ?? createdAt),
    toLocalIso(createdAt),
    key,
  ],
};

/** Work done: what was decided last comes first. */
export const done: TaskOrder = {
  columns: ['d.decided_at', 't.key'],
  types: ['timestamptz', 'bigint'],
  parts: ['instant', 'integer'],
  descending: true,
  valuesOf: ({ decidedAt, createdAt, key }) => [toLocalIso(decidedAt ?? createdAt), key],
};

/** The condition for rows after a cursor's values, which stand in the text array that `parameter` names; null for all. */
export function rowsAfter({ columns, types, descending }: TaskOrder, parameter: string): string {
  const values = types.map((type, index) => `(${parameter}::text[])[${index + 1}]::${type}`);
  return `(${parameter}::text[] IS NULL
    OR (${columns.join(', ')}) ${descending ? '<' : '>'} (${values.join(', ')}))`;
}

/** What follows ORDER BY. */
export function orderBy({ columns, descending }: TaskOrder): string {
  return columns.map((column) => `${column} ${descending ? 'DESC' : 'ASC'}`).join(', ');
}
