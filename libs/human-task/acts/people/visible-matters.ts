import { Injectable } from '@nestjs/common';
import { type Actor, type Permission, caseScope, visibleCases } from '@grid/access';
import type { EntityManager } from 'typeorm';

/** What lets anybody with a post read proceedings about items, wherever they lie. */
const READS_ITEMS = 'item.read' as Permission;

/** Tells whether somebody may see a matter. */
@Injectable()
export class VisibleMatters {
  /** A case as `visibleCases` says; a proceeding whoever reads proceedings; both whoever was given a copy. */
  async isVisible(manager: EntityManager, actor: Actor, caseId: string): Promise<boolean> {
    const { sql, parameters } = visibleCases(caseScope(actor), 'c', 4);
    const rows: unknown[] = await manager.query(
      `SELECT 1 FROM intake.incident_case c WHERE c.id = $1 AND ${sql}
       UNION ALL SELECT 1 FROM human_task.copy WHERE case_id = $1 AND account_id = $2
       UNION ALL SELECT 1 FROM item_list.proceeding WHERE id = $1 AND $3::boolean`,
      [caseId, actor.accountId, actor.permissions.has(READS_ITEMS), ...parameters],
    );
    return rows.length > 0;
  }
}
