import { Injectable } from '@nestjs/common';
import { readCursor, toPage, type Page } from '@grid/kernel';
import { DataSource } from 'typeorm';

/** What happened in the engine, in one line of a case's course. */
export interface TimelineElement {
  readonly at: Date;
  readonly kind:
    | 'elementEntered'
    | 'elementCompleted'
    | 'elementTerminated'
    | 'flowTaken'
    | 'incidentCreated'
    | 'incidentResolved';
  /** The record's place in the engine's log: the order of what happened at the same millisecond. */
  readonly position: string;
  readonly bpmnProcessId: string;
  readonly processInstanceKey: string;
  /** Whether another process called this one. */
  readonly called: boolean;
  /** Of the element or the flow; null for an incident that belongs to none. */
  readonly elementId: string | null;
  /** The engine's type (USER_TASK, SERVICE_TASK …); null for flows and incidents. */
  readonly elementType: string | null;
  /** Whether the element has been left since; false for what waits, and for flows and incidents. */
  readonly left: boolean;
  /** The engine's kind of incident (JOB_NO_RETRIES …); null for all else. */
  readonly errorType: string | null;
}

/** A case's course through the engine, with everything the process called. */
@Injectable()
export class CaseTraceQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** One page of the course in time order. @throws DomainError CURSOR_INVALID */
  async timelineElements(
    caseId: string,
    limit = 500,
    cursor?: string | null,
  ): Promise<Page<TimelineElement>> {
    const after = readCursor(cursor, ['instant', 'integer', 'boolean']);
    const rows = await this.dataSource.query<TimelineElement[]>(
      `WITH instance AS MATERIALIZED (
         SELECT generation, key, bpmn_process_id, parent_key FROM trace.process_instance WHERE case_id = $1
       ), happening (at, position, kind, generation, instance_key, element_id, element_type,
                     error_type, has_left) AS (
         SELECT e.entered_at, e.entered_position, 'elementEntered', ${ELEMENT}
         UNION ALL
         SELECT e.left_at, e.left_position,
                CASE e.state WHEN 'completed' THEN 'elementCompleted' ELSE 'elementTerminated' END,
                ${ELEMENT} WHERE e.left_at IS NOT NULL
         UNION ALL
         SELECT f.taken_at, f.position, 'flowTaken', i.generation, i.key, f.element_id, NULL, NULL,
                false
         FROM instance AS i JOIN trace.sequence_flow AS f
           ON f.generation = i.generation AND f.process_instance_key = i.key
         UNION ALL
         SELECT x.created_at, x.created_position, 'incidentCreated', ${INCIDENT}
         UNION ALL
         SELECT x.resolved_at, x.resolved_position, 'incidentResolved', ${INCIDENT}
         WHERE x.resolved_at IS NOT NULL
       )
       SELECT h.at, h.kind, h.position, i.bpmn_process_id AS "bpmnProcessId",
              h.instance_key AS "processInstanceKey", i.parent_key IS NOT NULL AS called, h.element_id AS "elementId",
              h.element_type AS "elementType", h.error_type AS "errorType",
              h.has_left AS "left"
       FROM happening AS h
       JOIN instance AS i ON i.generation = h.generation AND i.key = h.instance_key
       WHERE $2::timestamptz IS NULL
          OR (h.at, h.position, h.kind <> 'elementEntered') > ($2::timestamptz, $3::bigint, $4::boolean)
       ORDER BY h.at, h.position, h.kind <> 'elementEntered' LIMIT $5`,
      [caseId, after?.[0], after?.[1], after?.[2], limit + 1],
    );
    return toPage(rows, limit, (row) => [
      row.at.toISOString(),
      row.position,
      String(row.kind !== 'elementEntered'),
    ]);
  }
}

const ELEMENT = `i.generation, i.key, e.element_id, e.element_type, NULL, e.left_at IS NOT NULL
  FROM instance AS i JOIN trace.element_instance AS e
    ON e.generation = i.generation AND e.process_instance_key = i.key`;

const INCIDENT = `i.generation, i.key, x.element_id, NULL, x.error_type, false
  FROM instance AS i JOIN trace.engine_incident AS x
    ON x.generation = i.generation AND x.process_instance_key = i.key`;
