import { Injectable } from '@nestjs/common';
import { WorkOrderReader } from '@grid/dispatch';
import type { CaseScope } from '@grid/access';
import { CaseReaderService, type CaseView, caseUnknown, VerificationReader } from '@grid/intake';
import { ItemListService } from '@grid/item-list';
import { ownedLike } from '@grid/personal-data';
import { SupervisionReader } from '@grid/supervision';
import type { CasePage } from './case-page';
import { ContactReader } from './contact-reader';
import { CourseReader } from './course-reader';
import { supervisionsOfCase } from './supervisions-of-case';
import { WaitingReader } from './waiting-reader';

/** Shows one case to whoever may see it. */
@Injectable()
export class ShowCase {
  constructor(
    private readonly cases: CaseReaderService,
    private readonly workOrders: WorkOrderReader,
    private readonly contacts: ContactReader,
    private readonly waiting: WaitingReader,
    private readonly course: CourseReader,
    private readonly supervisions: SupervisionReader,
    private readonly verifications: VerificationReader,
    private readonly itemLists: ItemListService,
  ) {}

  /** @throws DomainError CASE_UNKNOWN, also for a case that the reader may not see */
  async execute(scope: CaseScope, caseId: string): Promise<CasePage> {
    const incident = await this.cases.find(scope, caseId);
    if (incident === null) throw caseUnknown();
    const contactOf = await this.contacts.ofCases([caseId]);
    const waitingOf = await this.waiting.ofCases([incident]);
    const workOrders = await this.workOrders.ofCase(caseId);
    const verifications = await this.verifications.ofCase(caseId);
    return {
      ...incident,
      contact: ownedLike(incident, contactOf(caseId)),
      gridItem: await this.gridItemOf(incident),
      workOrders,
      ...(await this.course.of(incident, workOrders)),
      supervisions: supervisionsOfCase(await this.supervisions.ofCase(caseId), workOrders),
      verifications,
      failedVerifications: verifications.filter(({ outcome }) => outcome === 'failed').length,
      waitingFor: waitingOf(caseId),
    };
  }

  /** The item as it was when the case was opened: no exit touches an open case. */
  private async gridItemOf(incident: CaseView): Promise<CasePage['gridItem']> {
    const { countyCode, categoryCode, reportedAt } = incident;
    const day = reportedAt.slice(0, 10);
    const known = new Date(reportedAt);
    const item = await this.itemLists.itemFor(countyCode, categoryCode, day, known);
    if (item === null) return null;
    const { code, nameZh, nameEn, article } = item;
    return { code, nameZh, nameEn, article };
  }
}
