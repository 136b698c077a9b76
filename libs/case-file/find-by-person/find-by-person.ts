import { Injectable } from '@nestjs/common';
import { type Actor, caseScope } from '@grid/access';
import { AuditService } from '@grid/audit';
import { CaseReaderService, type CaseView } from '@grid/intake';
import { type IndexKind, PersonSearch } from '@grid/personal-data';

/** How many cases one search shows, the newest. */
const MOST = 100;

/** Finds the cases of a person by an exact number or name, among those that the actor may see anyway. */
@Injectable()
export class FindByPerson {
  constructor(
    private readonly search: PersonSearch,
    private readonly cases: CaseReaderService,
    private readonly audit: AuditService,
  ) {}

  /** Each search is on record, without what was searched for. @throws DomainError PERSON_SEARCH_LIMIT */
  async execute(actor: Actor, kind: IndexKind, value: string): Promise<readonly CaseView[]> {
    const subjects = await this.search.find(actor, kind, value);
    const found = await this.cases.ofSubjects(caseScope(actor), subjects, MOST);
    await this.audit.recordAlone({
      action: 'case.findByPerson',
      outcome: 'done',
      accountId: actor.accountId,
      detail: { kind, mark: this.search.mark(kind, value), found: found.length },
    });
    return found;
  }
}
