import { Injectable } from '@nestjs/common';
import { decodeCursor, toPage, type Page } from '@grid/kernel';
import { DataSource } from 'typeorm';
import { CURRENT_GENERATION } from './current-generation';

/** A user task as the engine's records tell it. Instants are absolute; keys are 64-bit and therefore strings. */
export interface TaskRow {
  readonly key: string;
  /** Keys are unique only within a generation of the engine's data; open tasks are of the present one. */
  readonly generation: string;
  readonly caseId: string | null;
  readonly processInstanceKey: string;
  readonly bpmnProcessId: string;
  readonly elementId: string;
  readonly elementInstanceKey: string;
  readonly formKey: string | null;
  readonly assignee: string | null;
  readonly candidateGroups: readonly string[];
  readonly dueAt: Date | null;
  readonly state: 'created' | 'completed' | 'canceled';
  readonly createdAt: Date;
  readonly endedAt: Date | null;
}

/** Which tasks are asked for; what is absent does not narrow. */
export interface TaskFilter {
  readonly state: 'open' | 'done';
  /** Tasks offered to any of these groups. */
  readonly candidateGroups?: readonly string[];
  readonly keys?: readonly string[];
  readonly caseId?: string;
  readonly elementIds?: readonly string[];
  readonly dueBefore?: Date;
}

const COLUMNS = `t.key, t.generation, t.case_id AS "caseId", t.process_instance_key AS "processInstanceKey",
  t.bpmn_process_id AS "bpmnProcessId", t.element_id AS "elementId",
  t.element_instance_key AS "elementInstanceKey", t.form_key AS "formKey", t.assignee,
  t.candidate_groups AS "candidateGroups", t.due_at AS "dueAt", t.state,
  t.created_at AS "createdAt", t.ended_at AS "endedAt"`;

/** The task list, out of the read model. */
@Injectable()
export class TaskListQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** One task of the engine's present generation; null when the read model knows none of that key. */
  async byKey(key: string): Promise<TaskRow | null> {
    if (!/^\d{1,19}$/.test(key)) return null;
    const [task] = await this.dataSource.query<TaskRow[]>(
      `SELECT ${COLUMNS} FROM trace.user_task AS t
       WHERE t.key = $1 AND t.generation = ${CURRENT_GENERATION}`,
      [key],
    );
    return task ?? null;
  }

  /** Open tasks from the oldest, done tasks from the last ended; an unreadable cursor begins again. */
  async list(filter: TaskFilter, limit: number, cursor?: string): Promise<Page<TaskRow>> {
    const open = filter.state === 'open';
    const time = open ? 't.created_at' : 't.ended_at';
    const [direction, beyond] = open ? ['ASC', '>'] : ['DESC', '<'];
    const parameters: unknown[] = [];
    const bind = (value: unknown): string => `$${parameters.push(value)}`;
    const conditions = [
      open ? `t.state = 'created'` : `t.state <> 'created'`,
      ...(open ? [`t.generation = ${CURRENT_GENERATION}`] : []),
      ...narrow(filter, bind),
    ];
    const after = cursor === undefined ? null : decodeCursor(cursor, 3);
    if (after !== null && isPosition(after)) {
      const [at, key, generation] = after.map(bind);
      conditions.push(
        `(${time}, t.key, t.generation) ${beyond} (${at}::timestamptz, ${key}::bigint, ${generation})`,
      );
    }
    const rows = await this.dataSource.query<TaskRow[]>(
      `SELECT ${COLUMNS} FROM trace.user_task AS t WHERE ${conditions.join(' AND ')}
       ORDER BY ${time} ${direction}, t.key ${direction}, t.generation ${direction} LIMIT ${bind(limit + 1)}`,
      parameters,
    );
    return toPage(rows, limit, (row) => [
      (open ? row.createdAt : (row.endedAt ?? row.createdAt)).toISOString(),
      row.key,
      row.generation,
    ]);
  }
}

function narrow(filter: TaskFilter, bind: (value: unknown) => string): readonly string[] {
  const conditions: string[] = [];
  if (filter.candidateGroups !== undefined) {
    conditions.push(`t.candidate_groups && ${bind(filter.candidateGroups)}::text[]`);
  }
  if (filter.keys !== undefined) conditions.push(`t.key = ANY(${bind(filter.keys)}::bigint[])`);
  if (filter.caseId !== undefined) conditions.push(`t.case_id = ${bind(filter.caseId)}`);
  if (filter.elementIds !== undefined) {
    conditions.push(`t.element_id = ANY(${bind(filter.elementIds)}::text[])`);
  }
  if (filter.dueBefore !== undefined) conditions.push(`t.due_at < ${bind(filter.dueBefore)}`);
  return conditions;
}

function isPosition(values: readonly string[]): boolean {
  return !Number.isNaN(Date.parse(values[0] ?? '')) && /^\d{1,18}$/.test(values[1] ?? '');
}
