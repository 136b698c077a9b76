import type { BilingualText } from '@grid/kernel';

/** What an office may do with a task or a matter besides deciding it, as people call it. */
export const ACT_KINDS = {
  handOver: { zh: '转办', en: 'Handed over' },
  delegate: { zh: '委派', en: 'Delegated' },
  resolve: { zh: '交回委派', en: 'Given back by the delegate' },
  countersign: { zh: '加签', en: 'Signers asked' },
  addSigner: { zh: '增加会签人', en: 'Signer added' },
  removeSigner: { zh: '减签', en: 'Signer removed' },
  return: { zh: '退回', en: 'Returned' },
  withdraw: { zh: '撤回', en: 'Withdrawn' },
  end: { zh: '终止', en: 'Ended' },
  urge: { zh: '催办', en: 'Urged' },
  copy: { zh: '抄送', en: 'Copied' },
} as const satisfies Readonly<Record<string, BilingualText>>;

export type ActKind = keyof typeof ACT_KINDS;

/** Whether the engine's own record has confirmed an act; what only our tables know is effective at once. */
export type ActStatus = 'pending' | 'effective' | 'void';

/** An act that waits for the engine to confirm it, unless there is nothing that the engine knows of. */
export interface PendingAct {
  readonly actId: string;
  readonly status: 'pending' | 'effective';
}

/** Under which name the words of an act are kept among the values of its matter. */
export const actWordsField = (actId: string): string => `act.${actId}.words`;
