import { Injectable } from '@nestjs/common';
import { PersonalDataService } from '@grid/personal-data';
import type { EntityManager } from 'typeorm';

/** What was answered at the last decision on a step. */
export interface DecidedAnswers {
  readonly decidedAt: Date;
  readonly accountId: string;
  /** Null where the form has no such field, it was left empty, or its words were erased. */
  readonly text: (key: string) => string | null;
}

interface Row {
  readonly id: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly texts: readonly string[];
  readonly decidedAt: Date;
  readonly accountId: string;
}

/** Reads the answers that a job needs: what was chosen stands in the decision, what was written in the vault. */
@Injectable()
export class DecidedAnswersReader {
  constructor(private readonly personalData: PersonalDataService) {}

  /** Of a proceeding's step; null before it was decided. A decision that came too late does not count. */
  async last(
    manager: EntityManager,
    proceedingId: string,
    elementId: string,
  ): Promise<DecidedAnswers | null> {
    const rows: Row[] = await manager.query(
      `SELECT id, answers, texts, decided_at AS "decidedAt", account_id AS "accountId"
       FROM human_task.decision
       WHERE case_id = $1 AND element_id = $2 AND status <> 'void'
       ORDER BY decided_at DESC, id DESC LIMIT 1`,
      [proceedingId, elementId],
    );
    const [row] = rows;
    if (row === undefined) return null;
    const fieldOf = (key: string) => `decision.${row.id}.${key}`;
    const written = await this.personalData.readOne(proceedingId, row.texts.map(fieldOf), manager);
    return {
      ...{ decidedAt: row.decidedAt, accountId: row.accountId },
      text: (key) => {
        const value = written.get(fieldOf(key));
        return row.answers[key] ?? (value !== undefined && 'value' in value ? value.value : null);
      },
    };
  }
}
