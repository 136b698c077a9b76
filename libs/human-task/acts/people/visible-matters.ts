import { Injectable } from '@nestjs/common';
import {
  type Actor,
  caseScope,
  proceedingScope,
  visibleCases,
  visibleProceedings,
} from '@grid/access';
import type { EntityManager } from 'typeorm';

/** Tells whether somebody may see a matter. */
@Injectable()
export class VisibleMatters {
  /** The same answer as everywhere else: `visibleCases` for a case, `visibleProceedings` for a proceeding. */
  async isVisible(manager: EntityManager, actor: Actor, caseId: string): Promise<boolean> {
    const cases = visibleCases(caseScope(actor), 'c', 2);
    const first = 2 + cases.parameters.length;
    const proceedings = visibleProceedings(proceedingScope(actor), 'p', first);
    const rows: unknown[] = await manager.query(
      `SELECT 1 FROM intake.incident_case c WHERE c.id = $1 AND ${cases.sql}
       UNION ALL SELECT 1 FROM item_list.proceeding p WHERE p.id = $1 AND ${proceedings.sql}`,
      [caseId, ...cases.parameters, ...proceedings.parameters],
    );
    return rows.length > 0;
  }
}
