import { DomainError, type ErrorKind, invalidField } from '@grid/kernel';

const refusal = (kind: ErrorKind, code: string, zh: string, en: string, article?: string) =>
  new DomainError(kind, code, { zh, en }, [], { article });

/** The refusals around several departments on one case. */
export const jointErrors = {
  notRunning: () =>
    refusal(
      'conflict',
      'JOINT_HANDLING_NOT_RUNNING',
      '案件现在没有部门正在办理，不能增减协办或者更换牵头部门。',
      'No department is handling the case now: nobody can be added, released or made the lead.',
    ),
  notYours: () =>
    refusal(
      'forbidden',
      'JOINT_HANDLING_NOT_YOURS',
      '只有派遣该案件的主管机构可以增减协办或者更换牵头部门。',
      'Only the grid authority that dispatched the case adds, releases or changes its departments.',
      'QY26.1, ZJ33.2',
    ),
  notInArea: (field: string) =>
    invalidField(
      field,
      'DEPARTMENT_NOT_IN_AREA',
      '该部门不在派遣机构的辖区内。',
      'This department is none of the area of the authority that dispatched the case.',
    ),
  isLead: (field: string) =>
    invalidField(
      field,
      'CO_HANDLER_IS_LEAD',
      '该部门是牵头部门，不能同时协办。',
      'This department leads and cannot help itself.',
    ),
  twice: (field: string) =>
    invalidField(
      field,
      'CO_HANDLER_TWICE',
      '该部门已经是协办部门，不能重复指定。',
      'This department has been asked to help already.',
    ),
  coHandlerUnknown: () =>
    refusal(
      'notFound',
      'CO_HANDLER_UNKNOWN',
      '没有找到该协办部门。',
      'There is no such co-handler on this case.',
    ),
  coHandlerAnswered: () =>
    refusal(
      'conflict',
      'CO_HANDLER_ANSWERED',
      '该协办部门已经反馈，不能再减少。',
      'This co-handler has answered and cannot be released any more.',
    ),
  notConcerned: () =>
    invalidField(
      'departmentCode',
      'LEAD_NOT_CONCERNED',
      '只有参与办理的协办部门可以改为牵头；其他部门请先增加为协办。',
      'Only a department that helps can become the lead. Please add another one as a co-handler first.',
    ),
  leadAnswered: () =>
    refusal(
      'conflict',
      'LEAD_ANSWERED',
      '牵头部门已经反馈，不能再更换。',
      'The lead has answered and cannot be changed any more.',
    ),
  notADay: (field: string) =>
    invalidField(field, 'NOT_A_DAY', '请填写日期（年-月-日）。', 'Please give a day (YYYY-MM-DD).'),
  deadlinePast: (field: string) =>
    invalidField(
      field,
      'SUB_DEADLINE_PAST',
      '期限不能早于今天。',
      'The deadline cannot lie in the past.',
    ),
  deadlineBeyond: (field: string) =>
    invalidField(
      field,
      'SUB_DEADLINE_BEYOND_LIMIT',
      '协办期限不能晚于牵头部门的办理时限。',
      'A co-handler’s deadline cannot be later than the lead’s own limit.',
    ),
};
