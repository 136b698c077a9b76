import { Client } from 'pg';
import { openTask } from '../support/api-client';
import { answerNow, askForMoreTime, behave, heldOrder } from '../support/departments';
import { LoopCase, QY, ZJ } from '../support/incident-loop';
import { moveBy, moveTo, systemTime } from '../support/moved-time';
import { runningStack } from '../support/stack';
import { until } from '../support/until';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const STILL = { answersItself: false };
const casts = [
  ['QY', QY],
  ['ZJ', ZJ],
] as const;

/** When an open task is due, as the person it is offered to sees it. */
async function dueOf(loop: LoopCase, elementId: string): Promise<Date> {
  return until(`${elementId} has a limit`, async () => {
    const { waitingFor } = await loop.show();
    const waiting = (waitingFor as { elementId: string; dueAt: string | null }[]).find(
      (one) => one.elementId === elementId,
    );
    return waiting?.dueAt == null ? null : new Date(waiting.dueAt);
  });
}

/** The limit of a step ends in so many hours by the clock, a moment of work aside. */
async function expectHours(loop: LoopCase, elementId: string, hours: number): Promise<Date> {
  const due = await dueOf(loop, elementId);
  const left = due.getTime() - systemTime().getTime();
  expect(left).toBeLessThanOrEqual(hours * HOUR);
  expect(left).toBeGreaterThan(hours * HOUR - 5 * MINUTE);
  return due;
}

/** The next Friday, 18:00 in Asia/Shanghai. */
function nextFridayEvening(): Date {
  const day = new Date(systemTime().getTime() + 8 * HOUR);
  const ahead = (5 - day.getUTCDay() + 7) % 7 || 7;
  return new Date(
    `${new Date(day.getTime() + ahead * DAY).toISOString().slice(0, 10)}T18:00:00+08:00`,
  );
}

describe('the limits of the loop, with the clock moved', () => {
  beforeAll(() => Promise.all(casts.map(([, { department }]) => behave(department, STILL))));
  afterAll(() => Promise.all(casts.map(([, { department }]) => behave(department))));

  it('tells the township when a grid member in 镇江 neither settles nor reports within 24 hours (ZJ32)', async () => {
    const settling = await LoopCase.reported(ZJ, { handling: 'settling' });
    await moveTo(
      new Date((await expectHours(settling, 'UserTask_SettleOnSpot', 24)).getTime() + MINUTE),
    );
    const [notice] = await settling.notices(ZJ.townshipHead, 'limitPassed');
    expect(notice?.titleZh).toContain('采集上报');
    await settling.decide(ZJ.gridMember, 'UserTask_SettleOnSpot', {
      settleOutcome: 'upload',
      opinion: '无法现场解决。',
    });
    await openTask(ZJ.townshipDispatcher, settling.id, 'UserTask_AcceptReport');
  });

  it('puts it on record when a report was uploaded too late (ZJ32)', async () => {
    const late = await LoopCase.reported(ZJ, {
      capturedAt: new Date(systemTime().getTime() - 25 * HOUR).toISOString(),
    });
    await late.accept();
    const database = new Client({ connectionString: runningStack().databaseUrl });
    await database.connect();
    const { rows } = await database.query<{ article: string; late: boolean }>(
      `SELECT article, (detail ->> 'late')::boolean AS late FROM audit.entry
       WHERE case_id = $1 AND action = 'limit.set' AND new_value ->> 'step' = 'upload'`,
      [late.id],
    );
    await database.end();
    expect(rows).toEqual([{ article: 'ZJ32', late: true }]);
  });

  it.each(casts)(
    'tells the heads when a township in %s does not decide in time (QY23.2, ZJ33.1)',
    async (city, cast) => {
      const loop = await LoopCase.reported(cast);
      const due =
        city === 'ZJ'
          ? await expectHours(loop, 'UserTask_AcceptReport', 24)
          : await dueOf(loop, 'UserTask_AcceptReport');
      await moveTo(new Date(due.getTime() + MINUTE));
      await loop.notices(cast.townshipHead, 'limitPassed');
      await loop.notices(cast.countyDispatcher, 'limitPassed');
      await loop.accept();
      await loop.inStatus('accepted');
    },
  );

  it('tells head and city when a county does not dispatch in time (ZJ33.1)', async () => {
    const loop = await LoopCase.reported(ZJ);
    await loop.accept();
    await openTask(ZJ.countyDispatcher, loop.id, 'UserTask_ConfirmDispatch');
    await moveTo(
      new Date((await expectHours(loop, 'UserTask_ConfirmDispatch', 24)).getTime() + MINUTE),
    );
    await loop.notices(ZJ.countyHead, 'limitPassed');
    await loop.notices(ZJ.cityDispatcher, 'limitPassed');
    await loop.dispatch();
    await loop.order('placed');
  });

  it.each(casts)(
    'warns before the limit, supervises after it while the handling goes on, and ends that with the answer in %s (QY26.1, ZJ33.2)',
    async (_city, cast) => {
      const loop = await LoopCase.dispatched(cast, { urgency: 'urgent' });
      const order = await loop.order('placed');
      const due = new Date(String((await loop.show())['dueAt']));
      expect(due.toISOString()).toMatch(/T15:59:59/);
      await moveTo(new Date(due.getTime() - MINUTE));
      const [warning] = await loop.notices(cast.countyDispatcher, 'limitNear');
      expect(warning?.titleZh).toContain('时限将至');

      await moveTo(new Date(due.getTime() + MINUTE));
      const supervised = await until('the department is told', async () => {
        const { supervisions } = await heldOrder(order.id);
        return supervisions.length > 0 ? supervisions : null;
      });
      expect(supervised).toMatchObject([{ step: 1 }]);
      await loop.decide(cast.countyHead, 'UserTask_SuperviseHandling', {
        superviseOutcome: 'raise',
        opinion: '已电话督促，部门仍未办理。',
      });
      await until('the department is told again', async () => {
        const { supervisions } = await heldOrder(order.id);
        return supervisions.length === 2;
      });
      await openTask(cast.cityHead, loop.id, 'UserTask_SuperviseHandling');
      await loop.inStatus('dispatched');

      await answerNow(order.id);
      await openTask(cast.gridMember, loop.id, 'UserTask_VerifyOnSite');
      const { waitingFor } = await loop.show();
      const elements = (waitingFor as { elementId: string }[]).map((one) => one.elementId);
      expect(elements).toEqual(['UserTask_VerifyOnSite']);
    },
  );

  it('tells the city head when nobody follows a supervision', async () => {
    const loop = await LoopCase.dispatched(QY, { urgency: 'urgent' });
    await loop.order('placed');
    await moveTo(new Date(new Date(String((await loop.show())['dueAt'])).getTime() + MINUTE));
    const due = await dueOf(loop, 'UserTask_SuperviseHandling');
    await moveTo(new Date(due.getTime() + MINUTE));
    const notices = await loop.notices(QY.cityHead, 'limitPassed');
    expect(notices[0]?.titleZh).toContain('督办跟进');
  });

  it.each(casts)(
    'gives a department in %s more time when an official grants it, and warns and supervises by the new limit',
    async (_city, cast) => {
      const loop = await LoopCase.dispatched(cast);
      const order = await loop.order('placed');
      const first = new Date(String((await loop.show())['dueAt']));
      await askForMoreTime(order.id, 10);
      await loop.decide(cast.countyDispatcher, 'UserTask_DecideExtension', {
        extensionOutcome: 'grant',
      });
      const moved = await until('the limit has moved', async () => {
        const dueAt = new Date(String((await loop.show())['dueAt']));
        return dueAt > first ? dueAt : null;
      });
      expect(moved.getTime() - first.getTime()).toBe(10 * DAY);
      await until('the wait was entered again', async () => {
        const entries = await loop.timeline('ReceiveTask_AwaitAnswer');
        return entries.some(({ elementId }) => elementId === 'BoundaryEvent_LimitMoved');
      });
      expect(await heldOrder(order.id)).toMatchObject({ extensions: [{ granted: true }] });
      await moveTo(new Date(first.getTime() + MINUTE));
      await answerNow(order.id);
      await loop.inStatus('answered');
      expect((await heldOrder(order.id)).supervisions).toEqual([]);
    },
  );

  it('keeps the limit when more time is refused', async () => {
    const loop = await LoopCase.dispatched(QY);
    const order = await loop.order('placed');
    const { dueAt } = await loop.show();
    await askForMoreTime(order.id, 5);
    await loop.decide(QY.countyDispatcher, 'UserTask_DecideExtension', {
      extensionOutcome: 'refuse',
      opinion: '理由不充分，请按期办结。',
    });
    await until('the department knows', async () => {
      const { extensions } = await heldOrder(order.id);
      return extensions[0]?.granted === false;
    });
    expect((await loop.show())['dueAt']).toBe(dueAt);
    await answerNow(order.id);
    await loop.inStatus('answered');
  });

  it('runs the 24 hours of a verification through a weekend and tells when they are over (ZJ35)', async () => {
    await moveTo(nextFridayEvening());
    const loop = await LoopCase.dispatched(ZJ);
    await answerNow((await loop.order('placed')).id);
    await openTask(ZJ.gridMember, loop.id, 'UserTask_VerifyOnSite');
    const due = await expectHours(loop, 'UserTask_VerifyOnSite', 24);
    expect(new Date(due.getTime() + 8 * HOUR).getUTCDay()).toBe(6);
    await moveTo(new Date(due.getTime() + MINUTE));
    const [notice] = await loop.notices(ZJ.townshipHead, 'limitPassed');
    expect(notice?.titleZh).toContain('现场核实');
    await loop.verify('passed');
    await loop.inStatus('verified');
  });

  it('tells the city when nobody above confirms a major incident (QY24)', async () => {
    const major = await LoopCase.reported(QY, { categoryCode: 'E0401', urgency: 'major' });
    await openTask(QY.countyHead, major.id, 'UserTask_ConfirmReceived');
    await moveBy(2 * HOUR);
    const notices = await major.notices(QY.cityHead, 'limitPassed');
    expect(notices.map(({ titleZh }) => titleZh).join()).toContain('重大情况确认');
  });
});
