import type { Pool } from 'pg';
import { until } from '../../support/until';

/** An open task as read model and our own rows have it. */
export interface OpenTask {
  readonly key: string;
  readonly elementId: string;
  readonly processId: string;
  readonly groups: readonly string[];
  readonly holderId: string | null;
  readonly holderPost: string | null;
  readonly via: string | null;
  /** Somebody prepares it for its owner. */
  readonly delegated: boolean;
  /** Others have to agree before it can be decided. */
  readonly waitsForSigners: boolean;
  /** It was decided, and others have to agree before that counts. */
  readonly decisionHeld: boolean;
}

/** Where a matter stands while nothing moves by itself. */
export interface Standing {
  readonly ended: boolean;
  readonly tasks: readonly OpenTask[];
}

interface Row {
  /** What the engine has recorded is not all read yet. */
  readonly behind: boolean;
  readonly waiting: number;
  readonly dead: number;
  readonly unsettled: number;
  readonly active: number;
  readonly busy: number;
  readonly outside: number;
  readonly calls: number;
  readonly children: number;
  readonly voting: number;
  readonly incidents: string | null;
  readonly tasks: readonly (OpenTask & { readonly settled: boolean })[];
}

/** How often in a row nothing may have moved, some 25 milliseconds apart. */
const STILL_TIMES = 3;

const GENERATION = `(SELECT id FROM engine.generation ORDER BY started_at DESC, id DESC LIMIT 1)`;

const STATE = `
  WITH instance AS (
    SELECT * FROM trace.process_instance
    WHERE case_id = $1 AND state = 'active' AND generation = ${GENERATION}
  ), element AS (
    SELECT e.*, i.bpmn_process_id FROM trace.element_instance e JOIN instance i
      ON i.generation = e.generation AND i.key = e.process_instance_key WHERE e.state = 'active'
  ), held AS (
    SELECT d.* FROM human_task.decision d JOIN human_task.countersign c ON c.id = d.held_by
    WHERE d.case_id = $1::uuid AND d.status = 'pending' AND c.state = 'open'
  ), open AS (
    SELECT t.*, l.account_id AS holder_id, l.post_id AS holder_post, l.via,
      EXISTS (SELECT FROM human_task.delegation g WHERE g.generation = t.generation
        AND g.task_key = t.key AND g.state = 'open') AS delegated,
      EXISTS (SELECT FROM human_task.countersign c WHERE c.generation = t.generation
        AND c.task_key = t.key AND c.state = 'open' AND c.mode = 'before') AS waits,
      EXISTS (SELECT FROM held d WHERE d.generation = t.generation AND d.task_key = t.key) AS held,
      NOT EXISTS (SELECT FROM human_task.decision d WHERE d.generation = t.generation
        AND d.task_key = t.key AND d.status <> 'void' AND d.id NOT IN (SELECT id FROM held))
        AS settled
    FROM trace.user_task t
    LEFT JOIN human_task.claim l ON l.generation = t.generation AND l.task_key = t.key
    WHERE t.case_id = $1 AND t.state = 'created' AND t.generation = ${GENERATION}
  )
  SELECT
    coalesce((SELECT max(r.position) FROM engine.record r JOIN trace.process_instance i
        ON i.generation = r.generation AND i.key = r.process_instance_key WHERE i.case_id = $1), 0)
      > (SELECT min(position) FROM trace.checkpoint WHERE generation = ${GENERATION}) AS behind,
    (SELECT count(*)::int FROM outbox.message WHERE ordering_key = $1
      AND delivered_at IS NULL AND dead_at IS NULL) AS waiting,
    (SELECT count(*)::int FROM outbox.message WHERE ordering_key = $1 AND dead_at IS NOT NULL) AS dead,
    (SELECT count(*)::int FROM human_task.act WHERE case_id = $1::uuid AND status = 'pending')
      + (SELECT count(*)::int FROM human_task.decision WHERE case_id = $1::uuid
        AND status = 'pending' AND id NOT IN (SELECT id FROM held)) AS unsettled,
    (SELECT count(*)::int FROM instance) AS active,
    (SELECT count(*)::int FROM element WHERE element_type NOT IN ('PROCESS', 'SUB_PROCESS',
      'EVENT_SUB_PROCESS', 'CALL_ACTIVITY', 'USER_TASK', 'RECEIVE_TASK')) AS busy,
    (SELECT count(*)::int FROM element WHERE element_type = 'RECEIVE_TASK'
      AND bpmn_process_id <> 'countersign') AS outside,
    (SELECT count(*)::int FROM element WHERE element_type = 'CALL_ACTIVITY') AS calls,
    (SELECT count(*)::int FROM instance WHERE parent_key IS NOT NULL) AS children,
    (SELECT count(*)::int FROM human_task.seat s JOIN human_task.countersign c
      ON c.id = s.countersign_id WHERE c.case_id = $1::uuid AND c.state = 'open'
      AND s.state IN ('waiting', 'called') AND (c.rule <> 'sequence' OR s.state = 'called'))
      AS voting,
    (SELECT string_agg(x.element_id || ' ' || x.error_type || ' ' || x.error_message, '; ')
      FROM trace.engine_incident x JOIN trace.process_instance i
        ON i.generation = x.generation AND i.key = x.process_instance_key
      WHERE i.case_id = $1 AND x.state = 'created') AS incidents,
    coalesce((SELECT jsonb_agg(jsonb_build_object('key', key::text, 'elementId', element_id,
      'processId', bpmn_process_id, 'groups', candidate_groups, 'holderId', holder_id,
      'holderPost', holder_post, 'via', via, 'delegated', delegated, 'waitsForSigners', waits,
      'decisionHeld', held, 'settled', settled) ORDER BY key) FROM open), '[]') AS tasks`;

/** Waits until a matter stands still. @throws Error on an engine incident, a dead message, or when it never does */
export async function standingOf(database: Pool, caseId: string): Promise<Standing> {
  let last: Row | undefined;
  let before = '';
  let times = 0;
  try {
    return await until(
      'the matter stands still',
      async () => {
        const { rows } = await database.query<Row>(STATE, [caseId]);
        const row = rows[0];
        if (row === undefined) return null;
        last = row;
        if (row.incidents !== null) throw new Error(`Engine incident: ${row.incidents}`);
        if (row.dead > 0) throw new Error('The engine refused a message for good');
        const now = isStill(row) ? JSON.stringify(row) : '';
        times = now !== '' && now === before ? times + 1 : 0;
        before = now;
        return times < STILL_TIMES ? null : { ended: row.active === 0, tasks: row.tasks };
      },
      120_000,
    );
  } catch (error) {
    throw new Error(`${String(error)} ${JSON.stringify(last)}`, { cause: error });
  }
}

function isStill(row: Row): boolean {
  if (row.behind || row.waiting > 0 || row.unsettled > 0 || row.busy > 0 || row.outside > 0)
    return false;
  if (row.active === 0) return row.tasks.length === 0;
  const votes = row.tasks.filter(({ elementId }) => elementId === 'UserTask_GiveVote');
  return (
    row.calls === row.children &&
    row.tasks.length > 0 &&
    row.tasks.every(({ settled }) => settled) &&
    votes.length === row.voting &&
    row.tasks.every(({ decisionHeld }) => !decisionHeld || row.voting > 0)
  );
}
