import { type BilingualText, minutesOf } from '@grid/kernel';
import type { NewNotice } from '@grid/notice';

/** What officials are told of a case beside their tasks. */
export type OfficialNoticeKind = 'limitNear' | 'limitPassed' | 'handedUp' | 'majorIncident';

/** The steps that have a limit, for people. */
const STEPS: Readonly<Record<string, BilingualText>> = {
  upload: { zh: '采集上报', en: 'upload' },
  acceptance: { zh: '受理审核', en: 'acceptance' },
  dispatch: { zh: '派遣', en: 'dispatch' },
  handling: { zh: '部门办理', en: 'handling by the department' },
  verification: { zh: '现场核实', en: 'on-site verification' },
  supervision: { zh: '督办跟进', en: 'supervision' },
  upwardReport: { zh: '重大情况确认', en: 'confirmation of a major incident' },
  reviewApplication: { zh: '事项审核', en: 'review of the application' },
  approveApplication: { zh: '事项审批', en: 'approval of the application' },
  publishList: { zh: '清单公布', en: 'publication of the list' },
  fileWithCity: { zh: '报市备案', en: 'filing with the city' },
  acknowledgeFiling: { zh: '备案回执', en: 'receipt for the filing' },
  remedySupport: { zh: '保障职责整改', en: 'remedy of the support owed' },
  checkRemedy: { zh: '整改核查', en: 'check of the remedy' },
};

const TITLES: Readonly<Record<OfficialNoticeKind, (step: BilingualText) => BilingualText>> = {
  limitNear: ({ zh, en }) => ({ zh: `时限将至：${zh}`, en: `Limit near: ${en}` }),
  limitPassed: ({ zh, en }) => ({ zh: `超过时限：${zh}`, en: `Limit passed: ${en}` }),
  handedUp: () => ({ zh: '下级上报，需要协调派遣', en: 'Handed up to you for dispatch' }),
  majorIncident: () => ({ zh: '重大情况报告', en: 'Report of a major incident' }),
};

/** The facts that a notice names. */
export interface NoticeFacts {
  readonly caseNumber: string | null;
  readonly category: BilingualText;
  readonly placeText: string;
  /** It is about a list of matters, so the place is the county or city of the list. */
  readonly ofList: boolean;
  /** ISO 8601 with +08:00; null where no limit is meant. */
  readonly dueAt: string | null;
}

/** Titles say nothing of places; the body, which can be erased with its case, does. */
export function officialNotice(
  kind: OfficialNoticeKind,
  step: string,
  { caseNumber, category, placeText, ofList, dueAt }: NoticeFacts,
): Pick<NewNotice, 'title' | 'body'> {
  const { zh, en } = TITLES[kind](STEPS[step] ?? { zh: step, en: step });
  const number = caseNumber === null ? '' : ` ${caseNumber}`;
  const until = minutesOf(dueAt);
  return {
    title: { zh: `${zh}${number}`, en: `${en}${number}` },
    body: {
      zh: `${category.zh}，${ofList ? '所属' : '地点'}：${placeText}。${until === null ? '' : `时限：${until}。`}`,
      en: `${category.en}, ${ofList ? 'list of' : 'place'}: ${placeText}.${until === null ? '' : ` Limit: ${until}.`}`,
    },
  };
}
