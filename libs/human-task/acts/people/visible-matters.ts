import { Injectable } from '@nestjs/common';
import { type Actor, caseScope, visibleCases } from '@grid/access';
import { readableBy } from '@grid/item-list';
import type { EntityManager } from 'typeorm';

/** Tells whether somebody may see a matter. */
@Injectable()
export class VisibleMatters {
  /** A case as `visibleCases` says; a proceeding as `readableBy` says; both whoever was given a copy. */
  async isVisible(manager: EntityManager, actor: Actor, caseId: string): Promise<boolean> {
    const cases = visibleCases(caseScope(actor), 'c', 4);
    const proceedings = readableBy(actor, 4 + cases.parameters.length);
    const rows: unknown[] = await manager.query(
      `SELECT 1 FROM intake.incident_case c WHERE c.id = $1 AND ${cases.sql}
       UNION ALL SELECT 1 FROM human_task.copy WHERE case_id = $1 AND account_id = $2
       UNION ALL SELECT 1 FROM item_list.proceeding p
         WHERE p.id = $1 AND $3::boolean AND ${proceedings.sql}`,
      [
        ...[caseId, actor.accountId, actor.permissions.has('item.read')],
        ...[...cases.parameters, ...proceedings.parameters],
      ],
    );
    return rows.length > 0;
  }
}
