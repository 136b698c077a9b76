import { Injectable } from '@nestjs/common';
import { DecisionReader } from '@grid/human-task';
import { CaseProgress, type IncidentCaseEntity } from '@grid/intake';
import { type NewNotice, NoticeService } from '@grid/notice';
import { UnitOfWork } from '@grid/persistence';
import { clearText } from '@grid/personal-data';
import { caseResultNotice } from './notice-text';

/** Puts what the authority decided to say into the reporter's inbox and marks the case as told (QY23.4). */
@Injectable()
export class TellReporter {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly progress: CaseProgress,
    private readonly decisions: DecisionReader,
    private readonly notices: NoticeService,
  ) {}

  /** Safe when repeated: the reporter is told once. */
  async execute(caseId: string): Promise<void> {
    await this.unitOfWork.run(async (manager) => {
      const row = await this.progress.told(manager, caseId);
      const decision = await this.decisions.last(caseId, 'UserTask_TellPerson', manager);
      const message = clearText(decision?.answers['message']) ?? '';
      await this.notices.tell(manager, this.notice(row, message));
    });
  }

  private notice(row: IncidentCaseEntity, message: string): NewNotice {
    return {
      recipientAccountId: row.reporterAccountId,
      about: { kind: 'case', id: row.id },
      kind: 'caseResult',
      ...caseResultNotice(row.caseNumber ?? '', message),
    };
  }
}
