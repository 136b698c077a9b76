import { departmentFunctions } from './town.mjs';

const named = (name) => (code) => code.endsWith(`-${name}`);

/** The department of a form that a case of a way is sent to: the proposed one, unless the way wants another. */
function departmentFor(way, { departments, proposedDepartment }) {
  const codes = departments.map(({ value }) => value);
  if (way === 'objection') return codes.find(named(departmentFunctions.objecting));
  if (way === 'notDone') return codes.find(named(departmentFunctions.unable));
  return proposedDepartment ?? codes[0];
}

/** After an objection the case goes to one that does not object. */
const friendly = ({ departments }) =>
  departments.map(({ value }) => value).find(named('urban-management'));

/**
 * What the people of the bench answer to each form: the data of the form, the way of the case, and how often the same
 * step was answered for the case before.
 *
 * @type {Record<string, (data: any, way: string, before: number) => Record<string, string>>}
 */
export const answers = {
  UserTask_AcceptReport: (_data, way) =>
    way === 'declined'
      ? { acceptOutcome: 'decline', opinion: '不属于网格化服务管理范围。' }
      : { acceptOutcome: 'accept' },
  UserTask_ConfirmDispatch: (data, way) => ({
    dispatchOutcome: 'dispatch',
    departmentCode: departmentFor(way, data),
  }),
  UserTask_ConfirmReceived: () => ({ upwardOutcome: 'noted' }),
  UserTask_StudyObjection: (data) => ({
    studyOutcome: 'settle',
    departmentCode: friendly(data),
    rulingArticle: 'QY26.2',
    opinion: '经研究，由该部门办理。',
  }),
  UserTask_VerifyOnSite: (_data, way, before) =>
    way === 'failedVerification' && before === 0
      ? { verification: 'failed', opinion: '现场仍未处理到位。' }
      : { verification: 'passed' },
  UserTask_VisitPerson: () => ({
    visitOutcome: 'satisfied',
    channel: 'phone',
    opinion: '已电话回访，诉求人满意。',
  }),
  UserTask_TellPerson: (data) => ({ message: data.resultText ?? '已处理。', channel: 'inbox' }),
};
