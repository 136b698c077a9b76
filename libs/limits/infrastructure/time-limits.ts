import { Injectable } from '@nestjs/common';
import { newId } from '@grid/kernel';
import { holdMatter } from '@grid/matter';
import type { EntityManager } from 'typeorm';
import type { Term } from '../domain/working-time';

/** A limit as it was set for a step of a case or proceeding. */
export interface TimeLimit {
  readonly caseId: string;
  readonly step: string;
  /** What it was set for, once: the engine's key of the element that asked. */
  readonly occasion: string;
  readonly startsAt: Date;
  /** How long it is: by this it is reckoned again when the calendar changes. */
  readonly term: Term;
  readonly dueAt: Date;
  readonly article: string;
  readonly basis: string;
  readonly basisZh: string;
  readonly basisEn: string;
  readonly provisional: boolean;
  /** When the step was done, where that was known at once. */
  readonly endedAt: Date | null;
}

/** Keeps the limits that were set for the steps of a matter; a row is never changed. */
@Injectable()
export class TimeLimits {
  /**
   * Holds the matter's row until the transaction ends.
   * @returns since and until when the limit runs that now holds for the occasion, and whether this call set it
   * @throws DomainError CASE_UNKNOWN
   */
  async set(
    manager: EntityManager,
    limit: TimeLimit,
  ): Promise<{ readonly startsAt: Date; readonly dueAt: Date; readonly created: boolean }> {
    await holdMatter(manager, limit.caseId);
    const inserted: unknown[] = await manager.query(
      `INSERT INTO limits.time_limit (id, case_id, step, occasion, starts_at, due_at, article, basis,
         basis_zh, basis_en, provisional, ended_at, amount, unit)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
       ON CONFLICT (case_id, occasion) DO NOTHING RETURNING id`,
      [
        newId(),
        limit.caseId,
        limit.step,
        limit.occasion,
        limit.startsAt,
        limit.dueAt,
        limit.article,
        limit.basis,
        limit.basisZh,
        limit.basisEn,
        limit.provisional,
        limit.endedAt,
        limit.term.amount,
        limit.term.unit,
      ],
    );
    const { startsAt, dueAt } = limit;
    if (inserted.length > 0) return { startsAt, dueAt, created: true };
    const [known]: { startsAt: Date; dueAt: Date }[] = await manager.query(
      `SELECT starts_at AS "startsAt", due_at AS "dueAt" FROM limits.time_limit
       WHERE case_id = $1 AND occasion = $2`,
      [limit.caseId, limit.occasion],
    );
    return { ...(known ?? { startsAt, dueAt }), created: false };
  }
}
