import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CURRENT_GENERATION } from './current-generation';

/** What a case waits for now: a person's act or an answer from outside. */
export interface WaitingFor {
  readonly kind: 'userTask' | 'message';
  readonly elementId: string;
  /** Null for a message. */
  readonly taskKey: string | null;
  readonly candidateGroups: readonly string[];
  readonly assignee: string | null;
  readonly since: Date;
  /** The task's own due date; a message has none in the engine (see the work order). */
  readonly dueAt: Date | null;
}

/** Where a case stands. */
@Injectable()
export class WaitingForQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** Open user tasks, receive tasks and message catch events of a case, the oldest first. */
  ofCase(caseId: string): Promise<readonly WaitingFor[]> {
    return this.dataSource.query<WaitingFor[]>(
      `SELECT 'userTask' AS kind, element_id AS "elementId", key AS "taskKey",
              candidate_groups AS "candidateGroups", assignee, created_at AS since,
              due_at AS "dueAt"
       FROM trace.user_task
       WHERE case_id = $1 AND state = 'created' AND generation = ${CURRENT_GENERATION}
       UNION ALL
       SELECT 'message', e.element_id, NULL, '{}', NULL, e.entered_at, NULL
       FROM trace.process_instance AS p
       JOIN trace.element_instance AS e
         ON e.generation = p.generation AND e.process_instance_key = p.key
       WHERE p.case_id = $1 AND p.generation = ${CURRENT_GENERATION} AND e.state = 'active'
         AND e.element_type IN ('RECEIVE_TASK', 'INTERMEDIATE_CATCH_EVENT', 'EVENT_BASED_GATEWAY')
       ORDER BY since, "elementId", "taskKey"`,
      [caseId],
    );
  }
}
