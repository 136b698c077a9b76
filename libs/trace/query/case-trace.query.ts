import { Injectable } from '@nestjs/common';
import { readCursor, toPage, type Page } from '@grid/kernel';
import { DataSource } from 'typeorm';

/** What a reader of a case's course is told of: steps and events, and troubles. */
export interface TimelineElement {
  readonly at: Date;
  readonly kind: 'elementEntered' | 'elementCompleted' | 'elementTerminated' | 'incidentCreated';
  /** The record's place in the engine's log: the order of what happened at the same millisecond. */
  readonly position: string;
  readonly bpmnProcessId: string;
  readonly processInstanceKey: string;
  /** Null for an incident that belongs to none. */
  readonly elementId: string | null;
  /** The engine's type (USER_TASK, SERVICE_TASK …); null for incidents. */
  readonly elementType: string | null;
  /** The engine's kind of incident (JOB_NO_RETRIES …); null for all else. */
  readonly errorType: string | null;
}

/** A case's course through the engine, with everything the process called. */
@Injectable()
export class CaseTraceQuery {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * One page of the course in time order. Left out is what tells nobody anything: gateways, calls, the ends of a called
   * process, and that something was entered which has been left since. @throws DomainError CURSOR_INVALID
   */
  async timelineElements(
    caseId: string,
    limit = 500,
    cursor?: string | null,
  ): Promise<Page<TimelineElement>> {
    const after = readCursor(cursor, ['instant', 'integer', 'boolean']);
    const rows = await this.dataSource.query<TimelineElement[]>(
      `WITH instance AS MATERIALIZED (
         SELECT generation, key, bpmn_process_id, parent_key FROM trace.process_instance
         WHERE case_id = $1
       ), element AS MATERIALIZED (
         SELECT e.*, i.bpmn_process_id FROM instance AS i JOIN trace.element_instance AS e
           ON e.generation = i.generation AND e.process_instance_key = i.key
         WHERE e.element_type NOT IN ('PROCESS', 'SUB_PROCESS', 'CALL_ACTIVITY')
           AND e.element_type NOT LIKE '%GATEWAY'
           AND (i.parent_key IS NULL OR e.element_type NOT IN ('START_EVENT', 'END_EVENT'))
       ), happening (at, position, kind, process_id, instance_key, element_id, element_type,
                     error_type) AS (
         SELECT e.entered_at, e.entered_position, 'elementEntered', ${ELEMENT}
         WHERE e.left_at IS NULL
         UNION ALL
         SELECT e.left_at, e.left_position,
                CASE e.state WHEN 'completed' THEN 'elementCompleted' ELSE 'elementTerminated' END,
                ${ELEMENT} WHERE e.left_at IS NOT NULL
         UNION ALL
         SELECT x.created_at, x.created_position, 'incidentCreated', i.bpmn_process_id, i.key,
                x.element_id, NULL, x.error_type
         FROM instance AS i JOIN trace.engine_incident AS x
           ON x.generation = i.generation AND x.process_instance_key = i.key
       )
       SELECT h.at, h.kind, h.position, h.process_id AS "bpmnProcessId",
              h.instance_key AS "processInstanceKey", h.element_id AS "elementId",
              h.element_type AS "elementType", h.error_type AS "errorType"
       FROM happening AS h
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

const ELEMENT =
  'e.bpmn_process_id, e.process_instance_key, e.element_id, e.element_type, NULL FROM element AS e';
