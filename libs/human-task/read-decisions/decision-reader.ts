import { Injectable } from '@nestjs/common';
import { type PersonalValue, PersonalDataService } from '@grid/personal-data';
import { DataSource, type EntityManager } from 'typeorm';
import { decisionField } from '../domain/decision-fields';

/** A decision that was taken on a case and was not made void. */
export interface DecisionView {
  readonly id: string;
  readonly taskKey: string;
  readonly elementId: string;
  /** The deployed form that was answered, by the engine's key. */
  readonly formKey: string | null;
  /** By the form's keys, what was chosen and what was written; the latter may have been erased since. */
  readonly answers: Readonly<Record<string, PersonalValue>>;
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

type Row = Omit<DecisionView, 'answers'> & {
  readonly choices: Readonly<Record<string, string>>;
  readonly texts: readonly string[];
};

/** Reads what was decided on a case, with the words in which it was decided. */
@Injectable()
export class DecisionReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly personalData: PersonalDataService,
  ) {}

  /** Oldest first. */
  async ofCase(
    caseId: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<readonly DecisionView[]> {
    const rows: Row[] = await manager.query(
      `SELECT d.id, d.task_key AS "taskKey", d.element_id AS "elementId",
         t.form_key AS "formKey", d.answers AS choices, d.texts, d.variables,
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
    const fields = rows.flatMap(({ id, texts }) => texts.map((key) => decisionField(id, key)));
    const written = await this.personalData.readOne(caseId, fields, manager);
    return rows.map(({ choices, texts, ...row }) => ({
      ...row,
      answers: {
        ...Object.fromEntries(Object.entries(choices).map(([key, value]) => [key, { value }])),
        ...Object.fromEntries(
          texts.flatMap((key) => {
            const value = written.get(decisionField(row.id, key));
            return value === undefined ? [] : [[key, value]];
          }),
        ),
      },
    }));
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
