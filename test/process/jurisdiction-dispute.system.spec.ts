import { api, as, openTask } from '../support/api-client';
import { behave, heldOrder, object, objectInVain } from '../support/departments';
import {
  ARTICLE,
  disputesOf,
  hear,
  OPINION,
  refusedDecision,
  ruled,
  ruledDispute,
  RULING,
  settled,
  STUDY,
} from '../support/disputes';
import { type CityCast, LoopCase, QY, ZJ } from '../support/incident-loop';

const CIVIL = '441802-civil-affairs';

const URBAN = '441802-urban-management';
const URBAN_YINGDE = '441881-urban-management';
const STILL = { answersItself: false };
const desks = [
  ...[QY.department, CIVIL, URBAN, URBAN_YINGDE],
  ...[ZJ.department, ZJ.otherDepartment, '321102-urban-management'],
];

const opinion = (position: 'ours' | 'notOurs') => ({ position, opinion: '按职责清单第二项。' });

/** A case that a department has objected to. */
async function objected(cast: CityCast, department = cast.department): Promise<LoopCase> {
  const loop = await LoopCase.reported(cast);
  await loop.accept();
  await loop.dispatch(department);
  await object((await loop.order('placed')).id, { ground: 'notOurDuty' });
  return loop;
}

describe('a dispute about whose duty a case is', () => {
  beforeAll(() => Promise.all(desks.map((code) => behave(code, STILL))));
  afterAll(() => Promise.all(desks.map((code) => behave(code))));

  it('is heard by the departments concerned at the same time and ruled on by the head (QY26.2, BH18.2)', async () => {
    const loop = await objected(QY);
    await loop.decide(QY.countyDispatcher, STUDY, hear(URBAN, CIVIL, URBAN));
    const both = [
      await openTask('jbr-chengguan', loop.id, OPINION),
      await openTask('jbr-minzheng-qingcheng', loop.id, OPINION),
    ];
    expect(new Set(both).size).toBe(2);
    await loop.decide('bmfzr-chengguan', OPINION, opinion('ours'));
    await loop.decide('jbr-minzheng-qingcheng', OPINION, opinion('notOurs'));
    await loop.decide(QY.countyHead, RULING, {
      rulingOutcome: 'rule',
      ...ruled(URBAN, { listProposal: 'propose' }),
    });
    const second = await loop.order('placed', 2);
    expect(await heldOrder(second.id)).toMatchObject({ departmentCode: URBAN, binding: true });
    expect(await ruledDispute(loop)).toMatchObject({
      opinions: [
        { departmentCode: CIVIL, outcome: 'given', position: 'notOurs' },
        { departmentCode: URBAN, outcome: 'given', position: 'ours' },
      ],
      ruling: { departmentCode: URBAN, listProposed: true, reason: '经研究，由该部门办理。' },
    });
  });

  it('is ruled on by the city when departments of two counties are concerned (QY26.3)', async () => {
    const loop = await objected(QY);
    await loop.decide(QY.countyDispatcher, STUDY, hear(URBAN_YINGDE));
    await loop.decide('jbr-chengguan-yingde', OPINION, opinion('ours'));
    await loop.decide(QY.cityDispatcher, RULING, { rulingOutcome: 'rule', ...ruled(URBAN_YINGDE) });
    const second = await loop.order('placed', 2);
    expect(await heldOrder(second.id)).toMatchObject({ departmentCode: URBAN_YINGDE });
    expect(await ruledDispute(loop)).toMatchObject({
      handUps: [{ authorityEn: expect.stringContaining('Qingyuan') as string }],
    });
  });

  it('is handed up by who cannot decide it, and no further than the city (QY26.3)', async () => {
    const loop = await objected(ZJ);
    await loop.decide(ZJ.countyDispatcher, STUDY, hear('321102-urban-management'));
    await loop.decide('jbr-chengguan-jingkou', OPINION, opinion('notOurs'));
    await loop.decide(ZJ.countyHead, RULING, { rulingOutcome: 'handUp' });
    expect(
      await refusedDecision(ZJ.cityHead, loop, RULING, { rulingOutcome: 'handUp' }),
    ).toMatchObject({ code: 'VALIDATION_FAILED' });
    const decided = { rulingOutcome: 'rule', ...ruled(ZJ.otherDepartment) };
    await loop.decide(ZJ.cityHead, RULING, decided);
    await loop.order('placed', 2);
  });

  it('binds on the ground that was studied, goes a level up on a new one, and the third is heard by itself', async () => {
    const loop = await objected(QY, CIVIL);
    await loop.decide(QY.countyDispatcher, STUDY, settled(URBAN));
    const second = await loop.order('placed', 2);
    expect(await objectInVain(second.id, 'notOurDuty')).toBe('OBJECTION_NOT_ALLOWED');
    await object(second.id, { ground: 'otherDepartmentByLaw' });

    await loop.decide(QY.cityDispatcher, STUDY, settled(CIVIL));
    const third = await loop.order('placed', 3);
    await object(third.id, { ground: 'factsDiffer' });

    await loop.decide('jbr-chengguan', OPINION, opinion('notOurs'));
    await loop.decide('bmfzr-minzheng-qingcheng', OPINION, opinion('notOurs'));
    await loop.decide(QY.cityHead, RULING, { rulingOutcome: 'rule', ...ruled(URBAN) });
    await loop.order('placed', 4);
    const disputes = await disputesOf(QY.countyDispatcher, loop.id);
    expect(disputes.map(({ ordinal, ground }) => [ordinal, ground])).toEqual([
      [1, 'notOurDuty'],
      [2, 'otherDepartmentByLaw'],
      [3, 'factsDiffer'],
    ]);
    expect(disputes[2]?.opinions.map(({ departmentCode }) => departmentCode)).toEqual([
      CIVIL,
      URBAN,
    ]);
  });

  it('takes no ruling for a department outside the area or of another city, and none without a provision', async () => {
    const loop = await objected(QY);
    const notOffered = [expect.objectContaining({ field: 'answers.departmentCode' }) as object];
    for (const elsewhere of [URBAN_YINGDE, ZJ.department]) {
      const refused = await refusedDecision(QY.countyDispatcher, loop, STUDY, settled(elsewhere));
      expect(refused).toMatchObject({ code: 'VALIDATION_FAILED', errors: notOffered });
    }
    const unfounded = settled(CIVIL, { rulingArticle: '按惯例' });
    expect(await refusedDecision(QY.countyDispatcher, loop, STUDY, unfounded)).toMatchObject({
      errors: [{ field: 'answers.rulingArticle', code: 'RULING_ARTICLE_INVALID' }],
    });
    await loop.decide(QY.countyDispatcher, STUDY, settled(CIVIL));
    await loop.order('placed', 2);
  });

  it('shows what was ruled to whoever dispatches the next case of the category (XX16.1)', async () => {
    const first = await objected(QY);
    await first.decide(QY.countyDispatcher, STUDY, settled(CIVIL));
    await ruledDispute(first);
    const next = await LoopCase.reported(QY);
    await next.accept();
    const key = await openTask(QY.countyDispatcher, next.id, 'UserTask_ConfirmDispatch');
    const answer = await api()
      .get(`/api/tasks/${key}`)
      .set(await as(QY.countyDispatcher));
    const { precedents } = answer.body as { precedents: readonly object[] };
    expect(precedents[0]).toMatchObject({ departmentCode: CIVIL, article: ARTICLE });
  });
});
