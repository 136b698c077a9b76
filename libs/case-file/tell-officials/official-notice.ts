import { type BilingualText, minutesOf } from '@grid/kernel';
import type { NewNotice } from '@grid/notice';
import { LIMIT_NAMES } from '../limit-names';

/** What officials are told of a case beside their tasks. */
export const OFFICIAL_NOTICES = [
  'limitNear',
  'limitPassed',
  'handedUp',
  'majorIncident',
  'accountDue',
  'accountGiven',
  'leadershipNotice',
  'coHandlerAnswered',
  'coHandlersOpen',
] as const;
export type OfficialNoticeKind = (typeof OFFICIAL_NOTICES)[number];

const TITLES: Readonly<Record<OfficialNoticeKind, (step: BilingualText) => BilingualText>> = {
  limitNear: ({ zh, en }) => ({ zh: `时限将至：${zh}`, en: `Limit near: ${en}` }),
  limitPassed: ({ zh, en }) => ({ zh: `超过时限：${zh}`, en: `Limit passed: ${en}` }),
  handedUp: () => ({ zh: '下级上报，需要协调派遣', en: 'Handed up to you for dispatch' }),
  majorIncident: () => ({ zh: '重大情况报告', en: 'Report of a major incident' }),
  accountDue: ({ zh, en }) => ({ zh: `逾期，请提交：${zh}`, en: `Late, to be handed in: ${en}` }),
  accountGiven: ({ zh, en }) => ({
    zh: `承办单位已提交：${zh}`,
    en: `The unit has handed in: ${en}`,
  }),
  leadershipNotice: () => ({
    zh: '督办通报：督促后仍未办结',
    en: 'Notice to the leadership: still unfinished after the supervision order',
  }),
  coHandlerAnswered: () => ({ zh: '协办部门已反馈', en: 'A co-handler has answered' }),
  coHandlersOpen: () => ({
    zh: '牵头部门已办结，还有协办部门没有反馈',
    en: 'The lead is done, co-handlers are still to answer',
  }),
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
  const { zh, en } = TITLES[kind](LIMIT_NAMES[step] ?? { zh: step, en: step });
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
