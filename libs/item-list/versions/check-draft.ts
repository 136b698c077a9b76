import { Injectable } from '@nestjs/common';
import { candidateGroup, DirectoryService } from '@grid/directory';
import { Clock, localDay } from '@grid/kernel';
import { DataSource } from 'typeorm';
import { itemListErrors } from '../domain/item-list-errors';
import { draftOf } from './draft';

/** Says which departments a draft is to be shown to: those whose duties are on it (QY20.2, XX13.1, BH12.1, NB11.1). */
@Injectable()
export class CheckDraft {
  constructor(
    private readonly dataSource: DataSource,
    private readonly directory: DirectoryService,
    private readonly clock: Clock,
  ) {}

  /**
   * Changes nothing. Only departments of the list's own area that are there today are asked. Each must be able to answer,
   * since all have to agree: without a head its clerks are asked, without anybody nobody is, and a department for which
   * only people could speak who are asked already is spoken for by them.
   * @returns the groups of their heads, each once; none where the draft names no department
   * @throws DomainError DRAFT_MISSING
   */
  async execute(caseId: string): Promise<{ readonly participants: readonly string[] }> {
    const draft = await draftOf(this.dataSource.manager, caseId);
    if (draft === null) throw itemListErrors.draftMissing();
    const [row]: { areaCode: string }[] = await this.dataSource.query(
      'SELECT area_code AS "areaCode" FROM item_list.proceeding WHERE id = $1',
      [caseId],
    );
    const day = localDay(this.clock.now());
    const named = new Set(draft.items.map(({ dutyHolder }) => dutyHolder));
    const departments = await this.directory.departmentsOf(row?.areaCode ?? '', day);
    const asked = await Promise.all(
      departments.filter(({ code }) => named.has(code)).map(({ code }) => this.votersOf(code, day)),
    );
    const seated = new Set<string>();
    const participants: string[] = [];
    for (const { group, voters } of asked.toSorted((a, b) => a.voters.length - b.voters.length)) {
      if (voters.every((voter) => seated.has(voter))) continue;
      for (const voter of voters) seated.add(voter);
      participants.push(group);
    }
    return { participants: participants.toSorted() };
  }

  private async votersOf(
    organisationCode: string,
    day: string,
  ): Promise<{ readonly group: string; readonly voters: readonly string[] }> {
    const [head, clerk] = (['departmentHead', 'departmentClerk'] as const).map((role) =>
      candidateGroup({ organisationCode, role }),
    ) as [string, string];
    for (const group of [head, clerk]) {
      const holders = await this.directory.holdersOf([group], day);
      const voters = [...new Set(holders.map(({ accountId }) => accountId))];
      if (voters.length > 0) return { group, voters };
    }
    return { group: head, voters: [] };
  }
}
