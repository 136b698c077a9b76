import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** How often and when an element of the diagram was passed; the state is that of its latest visit. */
export interface DiagramElement {
  readonly elementId: string;
  readonly state: 'active' | 'completed' | 'terminated' | 'incident';
  /** First entry. */
  readonly enteredAt: Date;
  /** Last exit; null while a visit lasts. */
  readonly leftAt: Date | null;
  readonly count: number;
}

/** One process instance of a case, drawn. */
export interface CaseDiagram {
  readonly processInstanceKey: string;
  readonly processId: string;
  readonly version: number;
  /** The very file that the engine runs, also when it has long been replaced; null when it was never stored. */
  readonly xml: string | null;
  readonly elements: readonly DiagramElement[];
  readonly flows: readonly string[];
}

interface DiagramInstance {
  readonly generation: string;
  readonly key: string;
  readonly bpmn_process_id: string;
  readonly version: number;
  readonly bytes: Buffer | null;
}

/** A process instance that a case runs or ran: the process it began, and those that were called from there. */
export interface CaseInstance {
  readonly key: string;
  /** Which of the case's instances called it; null for what was begun by a report. */
  readonly parentKey: string | null;
  readonly processId: string;
  readonly version: number;
  readonly state: 'active' | 'completed' | 'terminated';
  readonly startedAt: Date;
}

/** The diagram of a case with what was passed and where it stands. */
@Injectable()
export class CaseDiagramQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** All that a case runs or ran, each caller before what it called. */
  instancesOf(caseId: string): Promise<readonly CaseInstance[]> {
    return this.dataSource.query<CaseInstance[]>(
      `SELECT key, parent_key AS "parentKey", bpmn_process_id AS "processId", version, state,
         started_at AS "startedAt"
       FROM trace.process_instance WHERE case_id = $1 ORDER BY started_at, key`,
      [caseId],
    );
  }

  /**
   * One instance of the case, or else its latest root instance.
   * @returns null while the engine has begun none, and for an instance that is not of this case
   */
  async ofCase(caseId: string, instanceKey: string | null = null): Promise<CaseDiagram | null> {
    const [instance] = await this.dataSource.query<DiagramInstance[]>(
      `SELECT p.generation, p.key, p.bpmn_process_id, p.version, r.bytes
       FROM trace.process_instance AS p
       LEFT JOIN engine.resource AS r
         ON r.generation = p.generation AND r.key = p.process_definition_key AND r.kind = 'process'
       WHERE p.case_id = $1 AND p.key = coalesce($2::bigint, p.root_key)
       ORDER BY p.started_at DESC, p.key DESC LIMIT 1`,
      [caseId, instanceKey],
    );
    if (instance === undefined) return null;
    const [elements, flows] = await Promise.all([this.elements(instance), this.flows(instance)]);
    return {
      processInstanceKey: instance.key,
      processId: instance.bpmn_process_id,
      version: instance.version,
      xml: instance.bytes?.toString('utf8') ?? null,
      elements,
      flows,
    };
  }

  private elements(instance: DiagramInstance): Promise<readonly DiagramElement[]> {
    return this.dataSource.query<DiagramElement[]>(
      `WITH visited AS (
         SELECT element_id, min(entered_at) AS entered_at, count(*)::int AS count,
                CASE WHEN bool_or(state = 'active') THEN NULL ELSE max(left_at) END AS left_at,
                CASE WHEN bool_or(state = 'active') THEN 'active'
                     ELSE (array_agg(state ORDER BY entered_position DESC))[1] END AS state
         FROM trace.element_instance
         WHERE generation = $1 AND process_instance_key = $2 GROUP BY element_id
       ), stopped AS (
         SELECT element_id, min(created_at) AS created_at FROM trace.engine_incident
         WHERE generation = $1 AND process_instance_key = $2 AND state = 'created'
           AND element_id IS NOT NULL
         GROUP BY element_id
       )
       SELECT coalesce(v.element_id, s.element_id) AS "elementId",
              CASE WHEN s.element_id IS NULL THEN v.state ELSE 'incident' END AS state,
              coalesce(v.entered_at, s.created_at) AS "enteredAt", v.left_at AS "leftAt",
              coalesce(v.count, 1) AS count
       FROM visited AS v FULL JOIN stopped AS s ON s.element_id = v.element_id
       ORDER BY 3, 1`,
      [instance.generation, instance.key],
    );
  }

  private async flows(instance: DiagramInstance): Promise<readonly string[]> {
    const rows = await this.dataSource.query<{ element_id: string }[]>(
      `SELECT element_id FROM trace.sequence_flow
       WHERE generation = $1 AND process_instance_key = $2
       GROUP BY element_id ORDER BY min(position)`,
      [instance.generation, instance.key],
    );
    return rows.map((row) => row.element_id);
  }
}
