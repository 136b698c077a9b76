import type { EntityManager } from 'typeorm';

/** Who began a matter, and for whom: the reporter or the applicant; nobody for a matter that we do not know. */
export async function matterActors(
  manager: EntityManager,
  caseId: string,
): Promise<readonly string[]> {
  const [row]: { ids: string[] }[] = await manager.query(
    'SELECT actor_ids AS ids FROM matter.matter WHERE id = $1',
    [caseId],
  );
  return row?.ids ?? [];
}
