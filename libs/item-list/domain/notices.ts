import type { BilingualText } from '@grid/kernel';
import { kindNames, type ProceedingKind, type ProceedingOutcome } from './proceeding';

/** What people are told of a proceeding; titles say nothing but kind and number. */
export interface ProceedingWords {
  readonly title: BilingualText;
  readonly body: BilingualText;
}

interface About {
  readonly kind: ProceedingKind;
  readonly number: string | null;
  readonly titleZh: string;
  readonly titleEn: string;
}

const OUTCOMES: Readonly<Record<ProceedingOutcome, BilingualText>> = {
  granted: { zh: '已准予', en: 'granted' },
  refused: { zh: '未准予', en: 'not granted' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
  ended: { zh: '已终止', en: 'ended' },
  published: { zh: '已公布', en: 'published' },
  remedied: { zh: '已整改', en: 'remedied' },
  notRemedied: { zh: '未整改', en: 'not remedied' },
  exitStarted: { zh: '未整改，已启动退出', en: 'not remedied, exit begun' },
};

/** To the authority: something waits for it. */
export function openedNotice(about: About): ProceedingWords {
  return words(about, { zh: '收到清单事项申请', en: 'Application about a list' });
}

/** To the applicant: how it ended. */
export function outcomeNotice(about: About, outcome: ProceedingOutcome): ProceedingWords {
  const { zh, en } = OUTCOMES[outcome];
  return words(about, { zh: `清单事项办理结果：${zh}`, en: `Result about a list: ${en}` });
}

/** To the body that owes support: by when it has to be mended. */
export function rectificationNotice(about: About, dueOn: string): ProceedingWords {
  const { title, body } = words(about, { zh: '责令限期整改', en: 'Rectification ordered' });
  return {
    title,
    body: { zh: `${body.zh}整改期限：${dueOn}。`, en: `${body.en} To be mended by ${dueOn}.` },
  };
}

function words({ kind, number, titleZh, titleEn }: About, what: BilingualText): ProceedingWords {
  const { zh, en } = kindNames[kind];
  const suffix = number === null ? '' : ` ${number}`;
  return {
    title: { zh: `${what.zh}（${zh}）${suffix}`, en: `${what.en} (${en})${suffix}` },
    body: { zh: `${zh}：${titleZh}。`, en: `${en}: ${titleEn}.` },
  };
}
