import { Injectable } from '@nestjs/common';
import { elementInfo } from '@grid/process-contract';
import { DataSource } from 'typeorm';

/** The case a task belongs to, and its place in the process. */
export interface Whereabouts {
  readonly caseId: string;
  readonly elementId: string;
  readonly article: string | null;
}

/** Says where a task belongs, whoever asks: for the record, never for an answer. */
@Injectable()
export class TaskWhereabouts {
  constructor(private readonly dataSource: DataSource) {}

  async of(taskKey: string): Promise<Whereabouts | null> {
    const [row] = await this.dataSource.query<
      { caseId: string; elementId: string; processId: string }[]
    >(
      `SELECT case_id AS "caseId", element_id AS "elementId", bpmn_process_id AS "processId"
       FROM trace.user_task WHERE key = $1 AND case_id IS NOT NULL ORDER BY created_at DESC LIMIT 1`,
      [taskKey],
    );
    if (row === undefined) return null;
    const { caseId, elementId, processId } = row;
    return { caseId, elementId, article: elementInfo(processId, elementId)?.article ?? null };
  }
}
