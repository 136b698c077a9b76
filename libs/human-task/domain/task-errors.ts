import { DomainError } from '@grid/kernel';

/** The refusals of the tasklist, each with what to do. */
export const taskErrors = {
  unknown: () =>
    new DomainError('notFound', 'TASK_UNKNOWN', {
      zh: '没有找到该任务，可能已转由他人办理。',
      en: 'There is no such task for you. It may have moved on.',
    }),
  notOpen: () =>
    new DomainError('conflict', 'TASK_NOT_OPEN', {
      zh: '该任务已经办结或已终止，请刷新列表。',
      en: 'This task has ended already. Please refresh the list.',
    }),
  heldByOther: () =>
    new DomainError('conflict', 'TASK_ALREADY_CLAIMED', {
      zh: '该任务已由其他人员领取。',
      en: 'Somebody else has claimed this task.',
    }),
  notHeld: () =>
    new DomainError('conflict', 'TASK_NOT_CLAIMED', {
      zh: '请先领取任务，再提交办理结果。',
      en: 'Please claim the task before you complete it.',
    }),
  beingSubmitted: () =>
    new DomainError('conflict', 'TASK_BEING_SUBMITTED', {
      zh: '该任务的办理结果正在提交中。',
      en: 'An answer to this task is being submitted already.',
    }),
};
