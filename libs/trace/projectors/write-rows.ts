import type { EntityManager } from 'typeorm';
import type {
  CaseIdRow,
  CutTaskRow,
  ElementInstanceRow,
  EngineIncidentRow,
  ProcessInstanceRow,
  SequenceFlowRow,
  UserTaskRow,
  VariableRow,
} from '../domain/rows';
import { CASE_ID_PATTERN } from './case-id';
import { parentsFirst } from './parents-first';

/** One statement per table and batch. A row that exists keeps the time at which it was first seen. */
async function write(manager: EntityManager, rows: readonly unknown[], sql: string): Promise<void> {
  if (rows.length > 0) await manager.query(sql, [JSON.stringify(rows)]);
}

/** A value that PostgreSQL cannot hold as JSON (a NUL, for one) is kept as the text that the engine wrote. */
export function writeVariables(
  manager: EntityManager,
  rows: readonly VariableRow[],
): Promise<void> {
  return write(
    manager,
    rows,
    `INSERT INTO trace.variable_history
       (generation, key, position, process_instance_key, scope_key, name, value, at)
     SELECT r.generation, r.key, r.position, r.process_instance_key, r.scope_key, r.name,
            CASE WHEN pg_input_is_valid(r.value, 'jsonb') THEN r.value::jsonb ELSE to_jsonb(r.value) END,
            r.at
     FROM jsonb_to_recordset($1::jsonb) AS r (generation text, key bigint, position bigint,
       process_instance_key bigint, scope_key bigint, name text, value text, at timestamptz)`,
  );
}

/** The root and the case come from the parent, which the engine always begins first, in the same partition. */
export async function writeProcessInstances(
  manager: EntityManager,
  rows: readonly ProcessInstanceRow[],
): Promise<void> {
  for (const generationOfRows of parentsFirst(rows)) {
    await write(
      manager,
      generationOfRows,
      `INSERT INTO trace.process_instance (generation, key, bpmn_process_id, version,
         process_definition_key, parent_key, root_key, case_id, state, started_at, ended_at)
       SELECT r.generation, r.key, r.bpmn_process_id, r.version, r.process_definition_key,
              r.parent_key, root.key, known.case_id, r.state, r.started_at, r.ended_at
       FROM jsonb_to_recordset($1::jsonb) AS r (generation text, key bigint, bpmn_process_id text,
         version int, process_definition_key bigint, parent_key bigint, state text,
         started_at timestamptz, ended_at timestamptz)
       LEFT JOIN trace.process_instance AS parent
         ON parent.generation = r.generation AND parent.key = r.parent_key
       CROSS JOIN LATERAL (SELECT coalesce(parent.root_key, r.parent_key, r.key) AS key) AS root
       LEFT JOIN LATERAL (${lastCaseId('root.key')}) AS known ON true
       ON CONFLICT (generation, key) DO UPDATE SET
         bpmn_process_id = excluded.bpmn_process_id, version = excluded.version,
         process_definition_key = excluded.process_definition_key,
         state = excluded.state, ended_at = excluded.ended_at`,
    );
  }
}

/** A root's case is the case of every instance and task below it. */
export async function writeCaseIds(
  manager: EntityManager,
  rows: readonly CaseIdRow[],
): Promise<void> {
  await write(
    manager,
    rows,
    `UPDATE trace.process_instance AS p SET case_id = known.case_id
     FROM jsonb_to_recordset($1::jsonb) AS r (generation text, root_key bigint)
     CROSS JOIN LATERAL (${lastCaseId('r.root_key')}) AS known
     WHERE p.generation = r.generation AND p.root_key = r.root_key
       AND p.case_id IS DISTINCT FROM known.case_id`,
  );
  await write(
    manager,
    rows,
    `UPDATE trace.user_task AS t SET case_id = p.case_id
     FROM jsonb_to_recordset($1::jsonb) AS r (generation text, root_key bigint)
     JOIN trace.process_instance AS p ON p.generation = r.generation AND p.root_key = r.root_key
     WHERE t.generation = p.generation AND t.process_instance_key = p.key
       AND t.case_id IS DISTINCT FROM p.case_id`,
  );
}

/** What is no id of ours (another process's own variable) names no case. */
function lastCaseId(rootKey: string): string {
  return `SELECT substring(v.value #>> '{}' FROM '^${CASE_ID_PATTERN}$') AS case_id
    FROM trace.variable_history AS v
    WHERE v.generation = r.generation AND v.scope_key = ${rootKey} AND v.name = 'caseId'
    ORDER BY v.position DESC LIMIT 1`;
}

export function writeElementInstances(
  manager: EntityManager,
  rows: readonly ElementInstanceRow[],
): Promise<void> {
  return write(
    manager,
    rows,
    `INSERT INTO trace.element_instance (generation, key, process_instance_key, element_id,
       element_type, flow_scope_key, state, entered_at, entered_position, left_at, left_position)
     SELECT * FROM jsonb_to_recordset($1::jsonb) AS r (generation text, key bigint,
       process_instance_key bigint, element_id text, element_type text, flow_scope_key bigint,
       state text, entered_at timestamptz, entered_position bigint, left_at timestamptz,
       left_position bigint)
     ON CONFLICT (generation, key) DO UPDATE SET
       element_id = excluded.element_id, flow_scope_key = excluded.flow_scope_key,
       state = excluded.state, left_at = excluded.left_at, left_position = excluded.left_position`,
  );
}

export function writeSequenceFlows(
  manager: EntityManager,
  rows: readonly SequenceFlowRow[],
): Promise<void> {
  return write(
    manager,
    rows,
    `INSERT INTO trace.sequence_flow
       (generation, process_instance_key, position, element_id, taken_at)
     SELECT * FROM jsonb_to_recordset($1::jsonb) AS r (generation text,
       process_instance_key bigint, position bigint, element_id text, taken_at timestamptz)`,
  );
}

export function writeUserTasks(
  manager: EntityManager,
  rows: readonly UserTaskRow[],
): Promise<void> {
  return write(
    manager,
    rows,
    `INSERT INTO trace.user_task (generation, key, process_instance_key, case_id, bpmn_process_id,
       element_id, element_instance_key, form_key, assignee, candidate_groups, due_at, state,
       created_at, ended_at)
     SELECT r.generation, r.key, r.process_instance_key, p.case_id, r.bpmn_process_id, r.element_id,
            r.element_instance_key, r.form_key, r.assignee, r.candidate_groups, r.due_at, r.state,
            r.created_at, r.ended_at
     FROM jsonb_to_recordset($1::jsonb) AS r (generation text, key bigint,
       process_instance_key bigint, bpmn_process_id text, element_id text,
       element_instance_key bigint, form_key bigint, assignee text, candidate_groups text[],
       due_at timestamptz, state text, created_at timestamptz, ended_at timestamptz)
     LEFT JOIN trace.process_instance AS p
       ON p.generation = r.generation AND p.key = r.process_instance_key
     ON CONFLICT (generation, key) DO UPDATE SET
       bpmn_process_id = excluded.bpmn_process_id, element_id = excluded.element_id,
       form_key = excluded.form_key, assignee = excluded.assignee,
       candidate_groups = excluded.candidate_groups, due_at = excluded.due_at,
       state = excluded.state, ended_at = excluded.ended_at`,
  );
}

/** Ends what is still open of them; a task that the engine told the end of keeps what it told. */
export function writeCutTasks(manager: EntityManager, rows: readonly CutTaskRow[]): Promise<void> {
  return write(
    manager,
    rows,
    `UPDATE trace.user_task AS t SET state = 'canceled', ended_at = r.ended_at
     FROM jsonb_to_recordset($1::jsonb) AS r (generation text, process_instance_key bigint,
       element_instance_key bigint, ended_at timestamptz)
     WHERE t.generation = r.generation AND t.process_instance_key = r.process_instance_key
       AND t.element_instance_key = r.element_instance_key AND t.state = 'created'`,
  );
}

export function writeEngineIncidents(
  manager: EntityManager,
  rows: readonly EngineIncidentRow[],
): Promise<void> {
  return write(
    manager,
    rows,
    `INSERT INTO trace.engine_incident (generation, key, process_instance_key, element_id, job_key,
       error_type, error_message, state, created_at, created_position, resolved_at,
       resolved_position)
     SELECT * FROM jsonb_to_recordset($1::jsonb) AS r (generation text, key bigint,
       process_instance_key bigint, element_id text, job_key bigint, error_type text,
       error_message text, state text, created_at timestamptz, created_position bigint,
       resolved_at timestamptz, resolved_position bigint)
     ON CONFLICT (generation, key) DO UPDATE SET
       element_id = excluded.element_id, state = excluded.state,
       resolved_at = excluded.resolved_at, resolved_position = excluded.resolved_position`,
  );
}
