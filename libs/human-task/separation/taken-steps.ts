import type { TakenStep } from '@grid/access';
import type { EntityManager } from 'typeorm';

/** What was done in a case so far, as far as hands are to be kept apart. */
export interface CaseSteps {
  readonly cityKey: string;
  readonly taken: readonly TakenStep[];
}

/** Who reported or applied, also for a later round, and who decided which of its steps; decisions that came too late do not count. */
export async function caseSteps(manager: EntityManager, caseId: string): Promise<CaseSteps> {
  const rows: (TakenStep & { cityKey: string })[] = await manager.query(
    `SELECT city_key AS "cityKey", first_step AS step, actor_ids AS "accountIds",
       NULL AS "organisationCode"
     FROM matter.matter WHERE id = $1
     UNION ALL
     SELECT m.city_key, d.element_id,
       array_remove(ARRAY[d.account_id, d.acting_for_account_id], NULL), p.organisation_code
     FROM human_task.decision d JOIN matter.matter m ON m.id = d.case_id
     LEFT JOIN directory.post p ON p.id = d.post_id
     WHERE d.case_id = $1 AND d.status <> 'void'
     UNION ALL
     SELECT m.city_key, m.first_step,
       array_remove(ARRAY[d.account_id, d.acting_for_account_id], NULL), NULL
     FROM human_task.decision d JOIN matter.matter m ON m.id = d.case_id
     WHERE d.case_id = $1 AND d.status <> 'void' AND d.element_id = 'UserTask_CorrectApplication'`,
    [caseId],
  );
  return { cityKey: rows[0]?.cityKey ?? '', taken: rows };
}
