import { actOnTask, openTask } from '../support/api-client';
import { behave, object } from '../support/departments';
import { disputesOf, hear, OPINION, ruled, RULING, STUDY } from '../support/disputes';
import { LoopCase, QY } from '../support/incident-loop';
import { moveTo } from '../support/moved-time';
import { until } from '../support/until';

const URBAN = '441802-urban-management';
const CIVIL = '441802-civil-affairs';
const STILL = { answersItself: false };

/** When a step is due, as the case shows it. */
const dueOf = (loop: LoopCase, elementId: string): Promise<Date> =>
  until(`${elementId} has a limit`, async () => {
    const { waitingFor } = await loop.show();
    const all = waitingFor as readonly { elementId: string; dueAt: string | null }[];
    const dueAt = all.find((one) => one.elementId === elementId)?.dueAt;
    return dueAt == null ? null : new Date(dueAt);
  });

describe('the limits of a dispute, with the clock moved', () => {
  const desks = [QY.department, URBAN, CIVIL];
  beforeAll(() => Promise.all(desks.map((code) => behave(code, STILL))));
  afterAll(() => Promise.all(desks.map((code) => behave(code))));

  it('records who kept silent, takes no opinion after it, and tells the heads of a late ruling', async () => {
    const loop = await LoopCase.dispatched(QY);
    await object((await loop.order('placed')).id);
    await loop.decide(QY.countyDispatcher, STUDY, hear(URBAN, CIVIL));
    await loop.decide('jbr-chengguan', OPINION, { position: 'ours', opinion: '由我局负责。' });
    const late = await openTask('jbr-minzheng-qingcheng', loop.id, OPINION);
    expect((await actOnTask('jbr-minzheng-qingcheng', late, 'claim')).status).toBe(204);

    await moveTo(new Date((await dueOf(loop, OPINION)).getTime() + 60_000));
    await openTask(QY.countyHead, loop.id, RULING);
    const answers = { position: 'notOurs', opinion: '补充意见。' };
    const tooLate = await actOnTask('jbr-minzheng-qingcheng', late, 'complete', { answers });
    expect([404, 409]).toContain(tooLate.status);
    const [dispute] = await disputesOf(QY.countyDispatcher, loop.id);
    expect(
      dispute?.opinions.map(({ departmentCode, outcome }) => [departmentCode, outcome]),
    ).toEqual([
      [CIVIL, 'silent'],
      [URBAN, 'given'],
    ]);

    await moveTo(new Date((await dueOf(loop, RULING)).getTime() + 60_000));
    const [told] = await loop.notices(QY.countyHead, 'limitPassed');
    expect(told?.titleZh).toContain('职责裁定');
    await loop.notices(QY.cityHead, 'limitPassed');
    await loop.decide(QY.countyHead, RULING, { rulingOutcome: 'rule', ...ruled(URBAN) });
    await loop.order('placed', 2);
  });
});
