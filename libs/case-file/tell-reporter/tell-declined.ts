import { Injectable } from '@nestjs/common';
import { DecisionReader } from '@grid/human-task';
import { DeclineReport } from '@grid/intake';
import { NoticeService } from '@grid/notice';
import { clearText } from '@grid/personal-data';
import { reportDeclinedNotice } from './notice-text';

/** Ends a report that is not filed as a case and tells the reporter why: no report drops in silence. */
@Injectable()
export class TellDeclined {
  constructor(
    private readonly declineReport: DeclineReport,
    private readonly decisions: DecisionReader,
    private readonly notices: NoticeService,
  ) {}

  /** Safe when repeated: the reporter is told once. */
  async execute(caseId: string): Promise<void> {
    await this.declineReport.execute(caseId, async (manager, row) => {
      const decision = await this.decisions.last(caseId, 'UserTask_AcceptReport', manager);
      await this.notices.tell(manager, {
        recipientAccountId: row.reporterAccountId,
        about: { kind: 'case', id: caseId },
        kind: 'reportDeclined',
        ...reportDeclinedNotice(row.placeText, clearText(decision?.answers['opinion']) ?? ''),
      });
    });
  }
}
