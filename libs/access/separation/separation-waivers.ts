import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** That one account may take one step of one case although these rules keep it from it, and who decided so. */
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
  /** @returns false when the same account has a waiver for the same step and all of these rules already */
  async add(manager: EntityManager, waiver: SeparationWaiver): Promise<boolean> {
    const rows: unknown[] = await manager.query(
      `INSERT INTO access.separation_waiver (id, case_id, process_id, element_id, account_id,
         rule_ids, decided_by, post_id, acting_for_account_id, decided_at)
       SELECT $1::uuid, $2::uuid, $3, $4::text, $5::uuid, $6::text[], $7::uuid, $8::uuid, $9::uuid,
         $10::timestamptz
       WHERE NOT EXISTS (SELECT FROM access.separation_waiver w WHERE w.case_id = $2::uuid
         AND w.element_id = $4::text AND w.account_id = $5::uuid AND w.rule_ids @> $6::text[])
       ON CONFLICT (case_id, element_id, account_id, rule_ids) DO NOTHING RETURNING id`,
      [
        waiver.id,
        waiver.caseId,
        waiver.processId,
        waiver.elementId,
        waiver.accountId,
        [...waiver.ruleIds].sort(),
        waiver.decidedBy,
        waiver.postId,
        waiver.actingForAccountId,
        waiver.decidedAt,
      ],
    );
    return rows.length === 1;
  }
}
