import type { Grid } from '@grid/directory';
import { toLocalIso } from '@grid/kernel';
import type { CategoryEntity } from '../infrastructure/category.entity';
import type { IncidentCaseEntity } from '../infrastructure/incident-case.entity';
import { sampleBucket } from './sample-bucket';

/**
 * The facts by which the process finds its way. Nothing here says who reported, what they wrote or where they live.
 * @param role of the post in which it was reported; null where another system reported, which is called `system`
 */
export function startVariables(
  row: IncidentCaseEntity,
  category: CategoryEntity,
  grid: Grid,
  role: string | null,
): Readonly<Record<string, string | number>> {
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
    cityAuthority: grid.cityAuthority,
    urgency: row.urgency,
    asOf: row.asOf,
    handling: row.handling,
    reporterRole: role ?? 'system',
    capturedAt: toLocalIso(row.capturedAt),
    reportedAt: toLocalIso(row.reportedAt),
    sampleBucket: sampleBucket(row.id),
  };
}
