import { PersonalDataService, clearText } from '@grid/personal-data';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DisputeRow } from './dispute-rows';

/** What was decided at a step of a dispute. */
export interface TakenDecision {
  readonly id: string;
  readonly elementId: string;
  /** What was chosen from lists, by the form's keys. */
  readonly choices: Readonly<Record<string, string>>;
}

/** How the words of a decision are named among the values of its case. */
export const decisionText = (decisionId: string, key: string) => `decision.${decisionId}.${key}`;

/** Reads what people decided on a dispute: choices stand in the decision, words in the vault. */
@Injectable()
export class TakenDecisions {
  constructor(private readonly personalData: PersonalDataService) {}

  /**
   * The last decision at one of the steps since the dispute was opened; null when there is none.
   * @param organisation only of somebody of this organisation
   */
  async last(
    manager: EntityManager,
    { caseId, openedAt }: Pick<DisputeRow, 'caseId' | 'openedAt'>,
    elementIds: readonly string[],
    organisation: string | null = null,
  ): Promise<TakenDecision | null> {
    const rows: TakenDecision[] = await manager.query(
      `SELECT d.id, d.element_id AS "elementId", d.answers AS choices
       FROM human_task.decision d LEFT JOIN directory.post p ON p.id = d.post_id
       WHERE d.case_id = $1 AND d.element_id = ANY($2) AND d.decided_at >= $3 AND d.status <> 'void'
         AND d.refused_at IS NULL AND ($4::text IS NULL OR p.organisation_code = $4)
       ORDER BY d.decided_at DESC, d.id DESC LIMIT 1`,
      [caseId, elementIds, openedAt, organisation],
    );
    return rows[0] ?? null;
  }

  /** One of its texts; null where there is none or it was erased. */
  async text(
    manager: EntityManager,
    caseId: string,
    decisionId: string,
    key: string,
  ): Promise<string | null> {
    const field = decisionText(decisionId, key);
    const values = await this.personalData.readOne(caseId, [field], manager);
    return clearText(values.get(field));
  }
}
