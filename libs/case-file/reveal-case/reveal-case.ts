import { Injectable } from '@nestjs/common';
import { type Actor, caseScope } from '@grid/access';
import { CaseReaderService, caseUnknown } from '@grid/intake';
import { NoticeService } from '@grid/notice';
import {
  type Alarm,
  Alarms,
  type RevealRequest,
  RevealPersonalData,
  type RevealedValue,
} from '@grid/personal-data';
import type { EntityManager } from 'typeorm';
import { bulkRevealNotice } from './alarm-text';

/** Shows personal data of a case in clear to whoever may see the case and says what for. */
@Injectable()
export class RevealCase {
  constructor(
    private readonly cases: CaseReaderService,
    private readonly reveal: RevealPersonalData,
    private readonly alarms: Alarms,
    private readonly notices: NoticeService,
  ) {}

  /** @throws DomainError CASE_UNKNOWN and those of `RevealPersonalData` */
  async execute(
    actor: Actor,
    caseId: string,
    request: RevealRequest,
  ): Promise<readonly RevealedValue[]> {
    if ((await this.cases.find(caseScope(actor), caseId)) === null) throw caseUnknown();
    return this.reveal.execute(actor, caseId, request, (manager, alarm) =>
      this.tellWatchers(manager, alarm),
    );
  }

  private async tellWatchers(manager: EntityManager, alarm: Alarm): Promise<void> {
    for (const recipientAccountId of await this.alarms.watchers(manager, alarm)) {
      await this.notices.tell(manager, {
        recipientAccountId,
        about: { kind: 'alarm', id: alarm.id },
        kind: 'bulkReveal',
        ...bulkRevealNotice(alarm),
      });
    }
  }
}
