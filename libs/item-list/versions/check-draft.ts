import { Injectable } from '@nestjs/common';
import { candidateGroup, DirectoryService } from '@grid/directory';
import { DataSource } from 'typeorm';
import { itemListErrors } from '../domain/item-list-errors';
import { draftOf } from './draft';

/** Says which departments a draft is to be shown to: those whose duties are on it (QY20.2, XX13.1, BH12.1, NB11.1). */
@Injectable()
export class CheckDraft {
  constructor(
    private readonly dataSource: DataSource,
    private readonly directory: DirectoryService,
  ) {}

  /**
   * Changes nothing.
   * @returns the groups of their heads, each once; none where the draft names no department
   * @throws DomainError DRAFT_MISSING
   */
  async execute(caseId: string): Promise<{ readonly participants: readonly string[] }> {
    const draft = await draftOf(this.dataSource.manager, caseId);
    if (draft === null) throw itemListErrors.draftMissing();
    const named = [...new Set(draft.items.flatMap(({ dutyHolder }) => dutyHolder ?? []))];
    const known = await this.directory.organisationsByCode(named);
    const departments = known.filter(({ kind }) => kind === 'department').map(({ code }) => code);
    return {
      participants: departments
        .toSorted()
        .map((organisationCode) => candidateGroup({ organisationCode, role: 'departmentHead' })),
    };
  }
}
