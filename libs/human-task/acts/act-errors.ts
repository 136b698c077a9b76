import { DomainError, TooManyError, invalidField } from '@grid/kernel';

/** The refusals of acts on a task or a matter, each with what to do. */
export const actErrors = {
  notPossible: (zh: string, en: string) =>
    new DomainError('conflict', 'ACT_NOT_POSSIBLE', { zh, en }),
  underWay: () =>
    new DomainError('conflict', 'ACT_UNDER_WAY', {
      zh: '该事项正在退回、撤回或终止，请稍后刷新页面。',
      en: 'This matter is being returned, withdrawn or ended at this moment. Please refresh the page soon.',
    }),
  beingDecided: () =>
    new DomainError('conflict', 'MATTER_BEING_DECIDED', {
      zh: '该事项有办理结果正在提交，请稍后刷新页面再试。',
      en: 'A decision in this matter is being submitted at this moment. Please refresh the page soon and try again.',
    }),
  recipientUnsuitable: () =>
    invalidField(
      'toAccountId',
      'RECIPIENT_UNSUITABLE',
      '请选择本机构在岗、能办理待办且不受一人不得兼办限制的其他人员。',
      'Choose somebody else of your organisation who is on duty, works on tasks and has no hand in what this step checks.',
    ),
  copyTo: () =>
    invalidField(
      'toAccountIds',
      'RECIPIENT_UNSUITABLE',
      '抄送对象须为本市在岗、能办理待办的工作人员，且不是本人。',
      'Copies go to officials of your city who are on duty and work on tasks, and not to yourself.',
    ),
  matterUnknown: () =>
    new DomainError('notFound', 'MATTER_UNKNOWN', {
      zh: '没有找到该事项。',
      en: 'There is no such matter for you.',
    }),
  countersignOpen: () =>
    new DomainError('conflict', 'COUNTERSIGN_OPEN', {
      zh: '加签意见尚未齐全，请等待会签结束或减去未表态的会签人后再提交。',
      en: 'People who were asked to agree have not answered yet. Wait for them, or remove those who have not.',
    }),
  onePersonOneVote: () =>
    new DomainError('forbidden', 'ONE_PERSON_ONE_VOTE', {
      zh: '同一人在一次会签中只能表决一次，请由其他人员代表该单位表决。',
      en: 'One person votes once in a countersign. Somebody else has to vote for this body.',
    }),
  signerNamed: () =>
    new DomainError('forbidden', 'ACT_NOT_POSSIBLE', {
      zh: '该会签意见由指定人员表决。',
      en: 'This vote was asked of one named person.',
    }),
  signersFixed: () =>
    new DomainError('conflict', 'SIGNERS_FIXED', {
      zh: '该会签由哪些单位表态由流程规定，不能增减；需要先听取他人意见的，请对自己的表态任务加签。',
      en: 'Who votes here is laid down by the process and cannot be changed. To hear others first, ask them to agree on your own vote.',
    }),
  signerAlreadyVoted: () =>
    new DomainError('conflict', 'SIGNER_ALREADY_VOTED', {
      zh: '该会签人已经表决，不能减签。',
      en: 'This signer has voted already and cannot be removed.',
    }),
  signerAlreadyAsked: () =>
    invalidField(
      'participants',
      'SIGNER_ALREADY_ASKED',
      '该会签人已在名单中。',
      'This signer has been asked already.',
    ),
  signerUnknown: () =>
    new DomainError('notFound', 'SIGNER_UNKNOWN', {
      zh: '没有找到该会签人。',
      en: 'There is no such signer.',
    }),
  returnTarget: () =>
    invalidField(
      'to',
      'RETURN_TARGET_INVALID',
      '不能退回到该环节，请从可退回的环节中选择。',
      'The matter cannot go back to this step. Choose one of those offered.',
    ),
  returnAcrossJoin: () =>
    invalidField(
      'to',
      'RETURN_ACROSS_JOIN',
      '该环节在并行办理的汇合点之前，退回会使流程停滞，请退回到分支之前或汇合之后的环节。',
      'Parallel branches meet between here and there, and the matter would get stuck. Choose a step before they part or after they meet.',
    ),
  alreadyActedOn: () =>
    new DomainError('conflict', 'MATTER_ALREADY_ACTED_ON', {
      zh: '该事项已有人领取或办理，不能撤回。',
      en: 'Somebody has taken this matter up already, so it cannot be withdrawn.',
    }),
  urgedRecently: (hours: number, retryAfterSeconds: number) =>
    new TooManyError(
      'URGED_RECENTLY',
      {
        zh: `您在${hours}小时内已催办过该任务，请稍后再催。`,
        en: `You have urged this task within the last ${hours} hours. Please wait.`,
      },
      retryAfterSeconds,
    ),
};
