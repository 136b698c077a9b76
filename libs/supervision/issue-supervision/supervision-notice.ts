import { minutesOf } from '@grid/kernel';
import type { NewNotice } from '@grid/notice';

/** What a department reads when it is urged. The place stands in the body, which can be erased. */
export function supervisionNotice(
  number: string,
  placeText: string,
  dueAt: string,
): Pick<NewNotice, 'title' | 'body'> {
  const until = minutesOf(dueAt);
  return {
    title: {
      zh: `督办单 ${number}：办理已超过时限`,
      en: `Supervision ${number}: the limit has passed`,
    },
    body: {
      zh: `地点：${placeText}。请立即办理并反馈，督办跟进时间：${until}。`,
      en: `Place: ${placeText}. Please act and report back at once; it is followed up by ${until}.`,
    },
  };
}
