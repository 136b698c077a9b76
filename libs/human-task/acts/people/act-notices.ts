import { Injectable } from '@nestjs/common';
import { type NewNotice, NoticeService } from '@grid/notice';
import { elementInfo } from '@grid/process-contract';
import type { EntityManager } from 'typeorm';

type Kind = Extract<NewNotice['kind'], `task${string}` | `matter${string}`>;

/** What an act is called towards whom it concerns. */
const TITLES: Readonly<Record<Kind, { readonly zh: string; readonly en: string }>> = {
  taskHandedOver: { zh: '转办给您', en: 'Handed over to you' },
  taskDelegated: { zh: '委派给您', en: 'Delegated to you' },
  taskGivenBack: { zh: '受委派人已交回', en: 'Given back by your delegate' },
  taskUrged: { zh: '催办', en: 'Please hurry' },
  matterCopied: { zh: '抄送给您', en: 'Copied to you' },
  matterReturned: { zh: '已退回', en: 'Returned' },
  matterWithdrawn: { zh: '申请人已撤回', en: 'Withdrawn by the applicant' },
  matterEnded: { zh: '已终止', en: 'Ended' },
};

/** The step and the matter that an act concerns; a matter that stands at no step has neither process nor element. */
export interface ActSubject {
  readonly caseId: string;
  readonly caseNumber: string | null;
  readonly processId?: string;
  readonly elementId?: string;
}

/** Tells people of acts that concern them; each act is told once to each. */
@Injectable()
export class ActNotices {
  constructor(private readonly notices: NoticeService) {}

  /** The title names act, step and number; the words stay in the body, which is kept in the vault. */
  async tell(
    manager: EntityManager,
    kind: Kind,
    actId: string,
    about: { readonly task: ActSubject; readonly words: string | null },
    recipientIds: readonly string[],
  ): Promise<void> {
    const { task, words } = about;
    const element = elementInfo(task.processId ?? '', task.elementId ?? '');
    const number = task.caseNumber === null ? '' : ` ${task.caseNumber}`;
    const { zh, en } = TITLES[kind];
    await this.notices.tellAll(manager, recipientIds, {
      about: { kind: 'case', id: task.caseId },
      kind,
      occasion: actId,
      title: {
        zh: `${zh}${element ? `：${element.nameZh}` : ''}${number}`,
        en: `${en}${element ? `: ${element.nameEn}` : ''}${number}`,
      },
      body: {
        zh: words ?? '请到“待办”或事项页面查看。',
        en: words ?? 'Please look at your tasks or at the page of the matter.',
      },
    });
  }
}
