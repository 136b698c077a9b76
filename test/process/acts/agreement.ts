import type { Pool } from 'pg';
import type { Matter } from './begin';
import type { Standing } from './matter-state';
import type { Office } from './office';

interface Held {
  readonly key: string;
  readonly claims: number;
  readonly delegations: number;
  readonly decisions: number;
  readonly countersigns: number;
  readonly holder: string | null;
  /** Who holds it by the last act on record. */
  readonly recorded: string | null;
}

/**
 * Looks whether the task list, the engine's records and the record agree about a matter that stands still, and whether
 * each open task has one living state. @returns what does not agree
 */
export async function disagreements(
  office: Office,
  database: Pool,
  matter: Matter,
  { tasks }: Standing,
): Promise<readonly string[]> {
  const keys = tasks.map(({ key }) => key).sort();
  const [engine, acts, decisions, held] = await Promise.all([
    openInEngine(database, matter.id),
    unrecordedActs(database, matter.id),
    unrecordedDecisions(database, matter.id),
    heldTasks(database, keys),
  ]);
  return [
    ...(engine.join() === keys.join() ? [] : [`engine has ${engine.join()}, list ${keys.join()}`]),
    ...acts.map((id) => `act ${id} is not on record`),
    ...decisions.map((id) => `decision ${id} is not on record`),
    ...held.flatMap(oneLivingState),
    ...(await missingInList(office, matter, tasks)),
  ];
}

function oneLivingState(task: Held): readonly string[] {
  const { key, claims, delegations, decisions, countersigns, holder, recorded } = task;
  const counts = { claims, delegations, decisions, countersigns };
  return [
    ...Object.entries(counts).flatMap(([name, count]) =>
      count > 1 ? [`${key} has ${count} ${name}`] : [],
    ),
    ...(holder === recorded ? [] : [`${key} is held by ${holder}, on record by ${recorded}`]),
  ];
}

/** The tasks of a matter that the engine's records leave open. */
async function openInEngine(database: Pool, caseId: string): Promise<readonly string[]> {
  const { rows } = await database.query<{ key: string }>(
    `SELECT r.key::text AS key FROM engine.record r JOIN trace.process_instance i
       ON i.generation = r.generation AND i.key = r.process_instance_key
     WHERE i.case_id = $1 AND r.value_type = 'USER_TASK' AND r.intent = 'CREATED'
       AND NOT EXISTS (SELECT FROM engine.record e WHERE e.generation = r.generation
         AND e.process_instance_key = r.process_instance_key
         AND ((e.value_type = 'USER_TASK' AND e.key = r.key AND e.intent IN ('COMPLETED', 'CANCELED'))
           OR (e.value_type = 'PROCESS_INSTANCE' AND e.intent = 'ELEMENT_TERMINATED'
             AND e.key::text = r.value ->> 'elementInstanceKey')))
     ORDER BY 1`,
    [caseId],
  );
  return rows.map(({ key }) => key);
}

/** Acts whose doing, or whose taking effect, stands nowhere on record. */
async function unrecordedActs(database: Pool, caseId: string): Promise<readonly string[]> {
  const { rows } = await database.query<{ id: string }>(
    `SELECT a.id FROM human_task.act a WHERE a.case_id = $1 AND (
       NOT EXISTS (SELECT FROM audit.entry e WHERE e.case_id = a.case_id
         AND e.action = 'matter.' || a.kind AND e.detail ->> 'actId' = a.id::text)
       OR (a.kind IN ('return', 'withdraw', 'end') AND NOT EXISTS (SELECT FROM audit.entry e
         WHERE e.case_id = a.case_id AND e.action = 'matter.' || a.status
           AND e.detail ->> 'actId' = a.id::text)))`,
    [caseId],
  );
  return rows.map(({ id }) => id);
}

async function unrecordedDecisions(database: Pool, caseId: string): Promise<readonly string[]> {
  const { rows } = await database.query<{ id: string }>(
    `SELECT d.id FROM human_task.decision d WHERE d.case_id = $1 AND (
       NOT EXISTS (SELECT FROM audit.entry e WHERE e.case_id = d.case_id
         AND e.action = 'task.complete' AND e.detail ->> 'decisionId' = d.id::text)
       OR (d.status <> 'pending' AND d.refused_at IS NULL AND NOT EXISTS (SELECT FROM audit.entry e
         WHERE e.case_id = d.case_id AND e.action = 'task.' || d.status
           AND e.detail ->> 'decisionId' = d.id::text)))`,
    [caseId],
  );
  return rows.map(({ id }) => id);
}

const HOLDING = `('task.claim', 'task.release', 'matter.handOver', 'matter.delegate', 'matter.resolve')`;

async function heldTasks(database: Pool, keys: readonly string[]): Promise<readonly Held[]> {
  const { rows } = await database.query<Held>(
    `SELECT t.key::text AS key,
       (SELECT count(*)::int FROM human_task.claim x WHERE x.generation = t.generation
         AND x.task_key = t.key) AS claims,
       (SELECT count(*)::int FROM human_task.delegation x WHERE x.generation = t.generation
         AND x.task_key = t.key AND x.state = 'open') AS delegations,
       (SELECT count(*)::int FROM human_task.decision x WHERE x.generation = t.generation
         AND x.task_key = t.key AND x.status <> 'void') AS decisions,
       (SELECT count(*)::int FROM human_task.countersign x WHERE x.generation = t.generation
         AND x.task_key = t.key AND x.decided_at IS NULL) AS countersigns,
       (SELECT x.account_id FROM human_task.claim x WHERE x.generation = t.generation
         AND x.task_key = t.key) AS holder,
       (SELECT CASE e.action WHEN 'task.claim' THEN e.new_value ->> 'holderId'
           WHEN 'task.release' THEN e.new_value ->> 'holderId'
           ELSE e.new_value ->> 'toAccountId' END
         FROM audit.entry e WHERE e.task_key = t.key AND e.action IN ${HOLDING}
         AND e.outcome = 'done' ORDER BY e.id DESC LIMIT 1) AS recorded
     FROM trace.user_task t WHERE t.key = ANY($1::bigint[]) AND t.state = 'created'`,
    [keys],
  );
  return rows;
}

/** Tasks that the list does not show to somebody of their group. */
async function missingInList(
  office: Office,
  matter: Matter,
  tasks: Standing['tasks'],
): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const { key, groups, elementId } of tasks) {
    const [reader] = office.inGroups(groups);
    if (reader === undefined) continue;
    const path = `/api/tasks?scope=group&caseId=${matter.id}&limit=50`;
    const { body } = await office.ask(reader, 'GET', path);
    const shown = (body as { items: { key: string; state: string }[] }).items;
    const found = shown.find((one) => one.key === key);
    if (found === undefined) missing.push(`${elementId} ${key} is not in the list`);
  }
  return missing;
}
