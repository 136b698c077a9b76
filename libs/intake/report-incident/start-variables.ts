import type { Grid } from '@grid/directory';
import type { CategoryEntity } from '../infrastructure/category.entity';
import type { IncidentCaseEntity } from '../infrastructure/incident-case.entity';

/** The facts by which the process finds its way. Nothing here says who reported, what they wrote or where they live. */
export function startVariables(
  row: IncidentCaseEntity,
  category: CategoryEntity,
  grid: Grid,
): Readonly<Record<string, string>> {
  return {
    caseId: row.id,
    city: row.cityKey,
    categoryCode: category.code,
    categoryKind: category.kind,
    categoryClass: category.classCode,
    gridCode: row.gridCode,
    townshipCode: row.townshipCode,
    countyCode: row.countyCode,
    townshipAuthority: grid.townshipAuthority,
    countyAuthority: grid.countyAuthority,
    urgency: row.urgency,
    asOf: row.asOf,
  };
}
