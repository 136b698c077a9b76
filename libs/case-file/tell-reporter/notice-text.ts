import type { NewNotice } from '@grid/notice';

type NoticeText = Pick<NewNotice, 'title' | 'body'>;

/** What a reporter reads when the matter is settled; the official's own words stand in the middle. */
export function caseResultNotice(caseNumber: string, message: string): NoticeText {
  return {
    title: {
      zh: `您反映的事项已有办理结果（${caseNumber}）`,
      en: `Result of your report ${caseNumber}`,
    },
    body: { zh: message, en: message },
  };
}

/** What a reporter reads when the report is not filed as a case. The place stands in the body, which can be erased. */
export function reportDeclinedNotice(placeText: string, reason: string): NoticeText {
  return {
    title: { zh: '您上报的事项未予立案', en: 'Your report was not filed' },
    body: {
      zh: `地点：${placeText}。理由：${reason}`,
      en: `Place: ${placeText}. Reason: ${reason}`,
    },
  };
}
