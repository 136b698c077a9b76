import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** That one account may take one step of one case although rules keep it from it, and who decided so. */
export interface SeparationWaiver {
  readonly id: string;
  readonly caseId: string;
  readonly processId: string;
  readonly elementId: string;
  readonly accountId: string;
  readonly ruleIds: readonly string[];
  readonly decidedBy: string;
  readonly postId: string;
  /** The absent person in whose place it was decided. */
  readonly actingForAccountId: string | null;
  readonly decidedAt: Date;
}

/** Keeps the decisions by which separation yields. They concern one case and so end with it. */
@Injectable()
export class SeparationWaivers {
  /** @returns false when the same account has a waiver for the same step already */
  async add(manager: EntityManager, waiver: SeparationWaiver): Promise<boolean> {
    const rows: unknown[] = await manager.query(
      `INSERT INTO access.separation_waiver (id, case_id, process_id, element_id, account_id,
         rule_ids, decided_by, post_id, acting_for_account_id, decided_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       ON CONFLICT (case_id, element_id, account_id) DO NOTHING RETURNING id`,
      [
        waiver.id,
        waiver.caseId,
        waiver.processId,
        waiver.elementId,
        waiver.accountId,
        waiver.ruleIds,
        waiver.decidedBy,
        waiver.postId,
        waiver.actingForAccountId,
        waiver.decidedAt,
      ],
    );
    return rows.length === 1;
  }
}
