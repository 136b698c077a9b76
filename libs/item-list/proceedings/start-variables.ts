import { Injectable } from '@nestjs/common';
import { areaLevel, candidateGroup, gridAuthorityCode, organisationCode } from '@grid/directory';
import type { OutboxMessage } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import { startMessages } from '../domain/start-messages';
import { lockProceeding, type ProceedingRow } from '../infrastructure/proceeding-row';

/** The facts by which the process of a proceeding finds its way: codes and days, nobody's name and no words. */
@Injectable()
export class StartVariables {
  /** The message that starts the process. @throws DomainError PROCEEDING_UNKNOWN */
  async startOf(manager: EntityManager, id: string): Promise<OutboxMessage> {
    const row = await lockProceeding(manager, id);
    const { cityArea, isAuthority } = await placeOf(manager, row);
    const roles = isAuthority
      ? (['dispatcher', 'authorityHead'] as const)
      : (['departmentClerk', 'departmentHead'] as const);
    return {
      kind: 'engine.publishMessage',
      payload: {
        name: startMessages[row.kind],
        correlationKey: id,
        variables: {
          caseId: id,
          city: row.cityKey,
          asOf: row.asOf,
          urgency: 'normal',
          areaCode: row.areaCode,
          areaLevel: areaLevel(row.areaCode),
          kind: row.kind,
          applicantGroups: roles.map((role) =>
            candidateGroup({ organisationCode: row.applicantOrganisation, role }),
          ),
          authority: row.authorityCode,
          partyCommittee: organisationCode(row.areaCode, 'party-committee'),
          government: organisationCode(row.areaCode, 'government'),
          cityAuthority: gridAuthorityCode(cityArea),
          listKind: row.listKind,
          ...(row.kind === 'rectification' && { remedyDueAt: await remedyDueAt(manager, id) }),
        },
      },
    };
  }
}

async function remedyDueAt(manager: EntityManager, id: string): Promise<string | null> {
  const rows: { dueOn: string }[] = await manager.query(
    'SELECT due_on::text AS "dueOn" FROM item_list.rectification WHERE proceeding_id = $1',
    [id],
  );
  return rows[0] === undefined ? null : `${rows[0].dueOn}T23:59:00.000+08:00`;
}

/** By the transaction's own connection: with one more for each, as many at once as the pool holds would wait for ever. */
async function placeOf(
  manager: EntityManager,
  { cityKey, applicantOrganisation }: ProceedingRow,
): Promise<{ readonly cityArea: string; readonly isAuthority: boolean }> {
  const [row]: { cityArea: string; isAuthority: boolean }[] = await manager.query(
    `SELECT c.area_code AS "cityArea", o.kind = 'gridAuthority' AS "isAuthority"
     FROM directory.city c, directory.organisation o WHERE c.key = $1 AND o.code = $2`,
    [cityKey, applicantOrganisation],
  );
  if (row === undefined) throw new Error('A proceeding has a city and an applicant');
  return row;
}
