import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CURRENT_GENERATION } from './current-generation';

/** A step at which a case stands now. */
export interface WaitingFor {
  readonly caseId: string;
  /**
   * userTask: a person's act; message: an answer or a time from outside; job: work of our own programs, which is tried
   * again while something outside is away; incident: the engine stopped and goes on when an administrator has looked.
   */
  readonly kind: 'userTask' | 'message' | 'job' | 'incident';
  readonly bpmnProcessId: string;
  /** Null for an incident that belongs to no element. */
  readonly elementId: string | null;
  /** Of a user task alone. */
  readonly taskKey: string | null;
  readonly candidateGroups: readonly string[];
  readonly assignee: string | null;
  readonly since: Date;
  /** The user task's own due date; nothing else has one in the engine (see the work order). */
  readonly dueAt: Date | null;
}

/** Element types of the engine that stand still until something from outside comes. */
const OUTSIDE = ['RECEIVE_TASK', 'INTERMEDIATE_CATCH_EVENT', 'EVENT_BASED_GATEWAY'];

/** Element types of the engine that wait for one of our programs. */
const JOBS = ['SERVICE_TASK', 'SEND_TASK', 'BUSINESS_RULE_TASK', 'SCRIPT_TASK'];

/** Where cases stand. */
@Injectable()
export class WaitingForQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** Where one case stands, the oldest step first. */
  ofCase(caseId: string): Promise<readonly WaitingFor[]> {
    return this.ofCases([caseId]);
  }

  /**
   * Everything at which the cases wait, in whatever process, called process or embedded sub-process it lies, the oldest
   * first. What only holds such steps (a sub-process, a call) is no step of its own, and a boundary event never waits:
   * the engine enters it when it happens. An element that stopped in an incident is told as the incident alone.
   */
  ofCases(caseIds: readonly string[]): Promise<readonly WaitingFor[]> {
    return this.dataSource.query<WaitingFor[]>(
      `WITH instance AS MATERIALIZED (
         SELECT case_id, generation, key, bpmn_process_id FROM trace.process_instance
         WHERE case_id = ANY($1) AND generation = ${CURRENT_GENERATION} AND state = 'active'
       ), stopped AS MATERIALIZED (
         SELECT p.case_id, p.bpmn_process_id, x.generation, x.process_instance_key, x.element_id,
                min(x.created_at) AS since
         FROM instance AS p JOIN trace.engine_incident AS x
           ON x.generation = p.generation AND x.process_instance_key = p.key
         WHERE x.state = 'created'
         GROUP BY 1, 2, 3, 4, 5
       )
       SELECT t.case_id AS "caseId", 'userTask' AS kind, t.bpmn_process_id AS "bpmnProcessId",
              t.element_id AS "elementId", t.key AS "taskKey",
              t.candidate_groups AS "candidateGroups", t.assignee, t.created_at AS since,
              t.due_at AS "dueAt"
       FROM trace.user_task AS t
       WHERE t.case_id = ANY($1) AND t.state = 'created' AND t.generation = ${CURRENT_GENERATION}
       UNION ALL
       SELECT p.case_id, CASE WHEN e.element_type = ANY($2) THEN 'message' ELSE 'job' END,
              p.bpmn_process_id, e.element_id, NULL, '{}', NULL, e.entered_at, NULL
       FROM instance AS p
       JOIN trace.element_instance AS e
         ON e.generation = p.generation AND e.process_instance_key = p.key
       WHERE e.state = 'active' AND (e.element_type = ANY($2) OR e.element_type = ANY($3))
         AND NOT EXISTS (SELECT FROM stopped AS s WHERE s.generation = e.generation
           AND s.process_instance_key = e.process_instance_key AND s.element_id = e.element_id)
       UNION ALL
       SELECT case_id, 'incident', bpmn_process_id, element_id, NULL, '{}', NULL, since, NULL
       FROM stopped
       ORDER BY since, "elementId", "taskKey"`,
      [caseIds, OUTSIDE, JOBS],
    );
  }
}
