import { Injectable } from '@nestjs/common';
import { WorkOrderReader } from '@grid/dispatch';
import type { CaseScope } from '@grid/access';
import { CaseReaderService, caseUnknown } from '@grid/intake';
import { ownedLike } from '@grid/personal-data';
import type { CasePage } from './case-page';
import { ContactReader } from './contact-reader';
import { WaitingReader } from './waiting-reader';

/** Shows one case to whoever may see it. */
@Injectable()
export class ShowCase {
  constructor(
    private readonly cases: CaseReaderService,
    private readonly workOrders: WorkOrderReader,
    private readonly contacts: ContactReader,
    private readonly waiting: WaitingReader,
  ) {}

  /** @throws DomainError CASE_UNKNOWN, also for a case that the reader may not see */
  async execute(scope: CaseScope, caseId: string): Promise<CasePage> {
    const incident = await this.cases.find(scope, caseId);
    if (incident === null) throw caseUnknown();
    const contactOf = await this.contacts.ofCases([caseId]);
    const waitingOf = await this.waiting.ofCases([incident]);
    return {
      ...incident,
      contact: ownedLike(incident, contactOf(caseId)),
      workOrders: await this.workOrders.ofCase(caseId),
      waitingFor: waitingOf(caseId),
    };
  }
}
