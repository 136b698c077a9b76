import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** A decision that was taken on a case and was not made void. */
export interface DecisionView {
  readonly id: string;
  readonly taskKey: string;
  readonly elementId: string;
  /** The deployed form that was answered, by the engine's key. */
  readonly formKey: string | null;
  readonly answers: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string>>;
  readonly accountId: string;
  readonly actorName: string;
  /** The absent person for whom the actor stood in. */
  readonly actingForName: string | null;
  readonly organisationZh: string | null;
  readonly organisationEn: string | null;
  readonly decidedAt: Date;
  readonly status: 'pending' | 'effective';
}

/** Reads what was decided on a case, with the words in which it was decided. */
@Injectable()
export class DecisionReader {
  constructor(private readonly dataSource: DataSource) {}

  /** Oldest first. */
  ofCase(
    caseId: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<readonly DecisionView[]> {
    return manager.query(
      `SELECT d.id, d.task_key AS "taskKey", d.element_id AS "elementId",
         t.form_key AS "formKey", d.answers, d.variables,
         d.account_id AS "accountId", a.display_name AS "actorName",
         b.display_name AS "actingForName", o.name_zh AS "organisationZh", o.name_en AS "organisationEn",
         d.decided_at AS "decidedAt", d.status
       FROM human_task.decision d JOIN access.account a ON a.id = d.account_id
       LEFT JOIN access.account b ON b.id = d.acting_for_account_id
       LEFT JOIN directory.post p ON p.id = d.post_id
       LEFT JOIN directory.organisation o ON o.code = p.organisation_code
       LEFT JOIN trace.user_task t ON t.generation = d.generation AND t.key = d.task_key
       WHERE d.case_id = $1 AND d.status <> 'void' ORDER BY d.decided_at, d.id`,
      [caseId],
    );
  }

  /** The last decision on one step of a case; undefined when there is none. */
  async last(
    caseId: string,
    elementId: string,
    manager?: EntityManager,
  ): Promise<DecisionView | undefined> {
    return (await this.ofCase(caseId, manager)).findLast((d) => d.elementId === elementId);
  }
}
