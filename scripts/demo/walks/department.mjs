import { until } from '../until.mjs';
import { accept, answer, dispatch, finish } from './steps.mjs';

const MORE_DAYS = 10;

/** The department asks for more time in its own system, the dispatcher grants it, the limit moves. */
export async function extensionWalk(played) {
  await accept(played);
  const { id } = await dispatch(played);
  const { dueAt: first } = await played.show();
  await played.desk.askForMoreTime(id, MORE_DAYS, '需要专项施工，备料需要时间。');
  await played.decide(played.offices.countyDispatcher, 'UserTask_DecideExtension', {
    extensionOutcome: 'grant',
    opinion: '理由充分，同意延期。',
  });
  await until('a moved limit', async () => new Date((await played.show()).dueAt) > new Date(first));
  await played.timeline('BoundaryEvent_LimitMoved');
  await until('the decision at the department', async () => {
    const { extensions } = await played.desk.order(id);
    return extensions[0]?.granted === true;
  });
  played.note(
    'extension → department',
    '部门已收到延期批准',
    'The department knows of the new limit',
  );
  await answer(played);
  await finish(played);
}

/** The department says that the matter is not its duty; after the study it is dispatched again and binds (QY26.2). */
export async function objectionWalk(played) {
  await accept(played);
  const { id } = await dispatch(played);
  const other = played.department('county', played.report.expected.redispatchedTo);
  await played.desk.byHand(other);
  const objection = { reason: '该事项不属本部门管辖。', legalBasis: '本部门职责清单第三项' };
  await played.desk.object(id, objection);
  await played.decide(played.offices.countyDispatcher, 'UserTask_StudyObjection', {
    studyOutcome: 'settle',
    departmentCode: other,
    rulingArticle: '《城市市容和环境卫生管理条例》第十四条',
    opinion: '经研究，由该部门办理。',
  });
  const again = await played.desk.order((await played.order(2)).id);
  if (again.binding)
    played.note(
      'binding → department',
      '再次派遣已送达，应当办理',
      'The second dispatch binds the department',
    );
  await answer(played, { round: 2 });
  await finish(played);
}
