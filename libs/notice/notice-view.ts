import type { MatterKind } from '@grid/matter';

/** A message in somebody's inbox. Times in ISO 8601 with +08:00. */
export interface NoticeView {
  readonly id: string;
  /** What it is about: a matter, an order to a grid, an alarm, or a year of the calendar. */
  readonly caseId: string | null;
  /** Of what kind the matter is that `caseId` names: a case, or a proceeding about a list. */
  readonly matterKind: MatterKind | null;
  readonly gridOrderId: string | null;
  readonly alarmId: string | null;
  /** The year whose holidays nobody has entered. */
  readonly calendarYear: number | null;
  readonly kind: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly bodyZh: string;
  readonly bodyEn: string;
  readonly createdAt: string;
  readonly readAt: string | null;
}

/** What somebody is to be told; `kind` makes it said once only. The title says nothing of people or places. */
export interface NewNotice {
  readonly recipientAccountId: string;
  readonly about:
    | { readonly kind: 'case' | 'gridOrder' | 'alarm'; readonly id: string }
    | { readonly kind: 'calendarYear'; readonly year: number };
  readonly kind:
    | 'reportDeclined'
    | 'caseResult'
    | 'gridOrder'
    | 'gridOrderAnswered'
    | 'bulkReveal'
    | 'limitNear'
    | 'limitPassed'
    | 'handedUp'
    | 'majorIncident'
    | 'accountDue'
    | 'accountGiven'
    | 'leadershipNotice'
    | 'coHandlerAnswered'
    | 'coHandlersOpen'
    | 'proceedingOpened'
    | 'proceedingEnded'
    | 'rectificationOrdered'
    | 'supervision'
    | 'taskHandedOver'
    | 'taskDelegated'
    | 'taskGivenBack'
    | 'taskUrged'
    | 'matterCopied'
    | 'matterReturned'
    | 'matterWithdrawn'
    | 'matterEnded'
    | 'calendarMissing';
  /** What tells one notice of a kind from the next about the same case, e.g. a second limit; one only without it. */
  readonly occasion?: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly body: { readonly zh: string; readonly en: string };
}
