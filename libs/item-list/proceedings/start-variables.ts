import { Injectable } from '@nestjs/common';
import {
  areaLevel,
  candidateGroup,
  DirectoryService,
  gridAuthorityCode,
  organisationCode,
} from '@grid/directory';
import type { OutboxMessage } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import { startMessages } from '../domain/start-messages';
import { lockProceeding } from '../infrastructure/proceeding-row';

/** The facts by which the process of a proceeding finds its way: codes and days, nobody's name and no words. */
@Injectable()
export class StartVariables {
  constructor(private readonly directory: DirectoryService) {}

  /** The message that starts the process. @throws DomainError PROCEEDING_UNKNOWN, CITY_UNKNOWN, ORGANISATION_UNKNOWN */
  async startOf(manager: EntityManager, id: string): Promise<OutboxMessage> {
    const row = await lockProceeding(manager, id);
    const city = await this.directory.city(row.cityKey);
    const applicant = await this.directory.organisation(row.applicantOrganisation);
    const roles =
      applicant.kind === 'gridAuthority'
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
            candidateGroup({ organisationCode: applicant.code, role }),
          ),
          authority: row.authorityCode,
          partyCommittee: organisationCode(row.areaCode, 'party-committee'),
          government: organisationCode(row.areaCode, 'government'),
          cityAuthority: gridAuthorityCode(city.areaCode),
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
