import { actOnTask, openTask } from '../support/api-client';
import { answerNow, behave, heldOrder, object } from '../support/departments';
import { type CityCast, LoopCase, QY, ZJ } from '../support/incident-loop';
import { actOnParts, dayIn, jointHandling, orderOf } from '../support/joint-handling';
import { expectProblem } from '../support/problem';
import { answerOf, tell } from '../support/signed-callbacks';
import { until } from '../support/until';

const DISPATCH = 'UserTask_ConfirmDispatch';
const casts = [
  ['QY', QY, ['441802-agriculture-rural', '441802-letters-visits'], 'QY26.1'],
  ['ZJ', ZJ, ['321102-agriculture-rural', '321102-letters-visits'], 'ZJ33.2'],
] as const;

/** A case with a lead and so many co-handlers, all of whom have their orders. */
async function several(
  cast: CityCast,
  helping: readonly string[],
  days: readonly string[] = [],
): Promise<LoopCase> {
  const loop = await LoopCase.reported(cast);
  await loop.accept();
  await loop.decide(cast.countyDispatcher, DISPATCH, {
    ...{ dispatchOutcome: 'dispatch', departmentCode: cast.department },
    ...Object.fromEntries(helping.map((code, index) => [`coDepartment${index + 1}`, code])),
    ...Object.fromEntries(days.map((count, index) => [`coDays${index + 1}`, count])),
  });
  await orderOf(loop, cast.department, 'placed', 'lead');
  for (const code of helping) await orderOf(loop, code, 'placed');
  return loop;
}

describe.each(casts)('several departments in %s', (_city, cast, [first, second], article) => {
  const all = [cast.department, cast.otherDepartment, first, second];
  const reason = '现场涉及该部门职责。';
  beforeAll(() => Promise.all(all.map((code) => behave(code, { answersItself: false }))));
  afterAll(() => Promise.all(all.map((code) => behave(code))));

  it('each get an order and a limit of their own, and the lead returns one result', async () => {
    const loop = await several(cast, [first, second], ['1']);
    expect(await jointHandling(loop, cast.countyDispatcher)).toMatchObject({
      ...{ rule: 'named', articles: [article], leadWaits: false, mayChange: true },
      parts: [{ departmentCode: first }, { departmentCode: second }],
    });
    const dueOf = async (code: string, part: 'lead' | 'co') =>
      Date.parse(String((await orderOf(loop, code, 'placed', part))['dueAt']));
    const lead = await dueOf(cast.department, 'lead');
    expect(await dueOf(first, 'co')).toBeLessThan(lead);
    expect(await dueOf(second, 'co')).toBe(lead);
    for (const code of [first, second]) await answerNow((await orderOf(loop, code, 'placed')).id);
    await until('both parts have ended', async () => {
      const { parts } = await jointHandling(loop, cast.countyDispatcher);
      return parts.every(({ endKind }) => endKind === 'answered');
    });
    expect((await loop.show())['status']).toBe('dispatched');
    await loop.notices(cast.countyDispatcher, 'coHandlerAnswered');
    await answerNow((await orderOf(loop, cast.department, 'placed', 'lead')).id);
    await loop.inStatus('answered');
    await loop.timeline('ServiceTask_CollectEvidence');
  });

  it('let the lead wait that is done first, until every other has answered or was released', async () => {
    const loop = await several(cast, [first, second]);
    await answerNow((await orderOf(loop, cast.department, 'placed', 'lead')).id);
    await loop.notices(cast.countyDispatcher, 'coHandlersOpen');
    await loop.timeline('ReceiveTask_AwaitCoHandlers');
    expect((await loop.show())['status']).toBe('dispatched');
    const waiting = await jointHandling(loop, cast.countyDispatcher);
    expect(waiting).toMatchObject({ leadWaits: true, possibleLeads: [] });
    await answerNow((await orderOf(loop, first, 'placed')).id);
    const open = waiting.parts.find(({ departmentCode }) => departmentCode === second);
    const released = await actOnParts(
      loop,
      cast.countyDispatcher,
      `co-handlers/${open?.id}/release`,
      { reason: '现场已不需要。' },
    );
    expect([released.status, released.body]).toEqual([204, {}]);
    await loop.inStatus('answered');
    await loop.timeline('ServiceTask_CollectEvidence');
    expect(await orderOf(loop, second, 'placed')).toMatchObject({ closedAt: expect.any(String) });
  });

  it('end with the lead when it objects, and a late answer is refused with a clear code', async () => {
    const loop = await several(cast, [first]);
    const order = await orderOf(loop, first, 'placed');
    await object((await orderOf(loop, cast.department, 'placed', 'lead')).id);
    await loop.timeline('BoundaryEvent_CoHandlerReleased');
    expect((await jointHandling(loop, cast.countyDispatcher)).parts).toMatchObject([
      { departmentCode: first, endKind: 'closed' },
    ]);
    const { reference } = await heldOrder(order.id);
    const late = await tell(answerOf(order.id, reference), first);
    expectProblem(late, 409, 'WORK_ORDER_CLOSED');
    expect(await orderOf(loop, first, 'placed')).toMatchObject({ outcome: null });
  });

  it('may object as co-handlers: the part ends so, and the lead goes on', async () => {
    const loop = await several(cast, [first]);
    await object((await orderOf(loop, first, 'placed')).id);
    expect(await orderOf(loop, first, 'answered')).toMatchObject({ outcome: 'objected' });
    await answerNow((await orderOf(loop, cast.department, 'placed', 'lead')).id);
    await loop.inStatus('answered');
  });

  it('can be added and released while it runs, by the authority that dispatched and with a reason', async () => {
    const loop = await LoopCase.dispatched(cast);
    await loop.order('placed');
    const part = { departmentCode: first, dueOn: dayIn(0), reason };
    const who = cast.countyDispatcher;
    expect((await actOnParts(loop, cast.cityDispatcher, 'co-handlers', part)).body).toMatchObject({
      code: 'JOINT_HANDLING_NOT_YOURS',
    });
    const added = await actOnParts(loop, who, 'co-handlers', part);
    expect([added.status, added.body]).toEqual([201, expect.anything()]);
    const { partId } = added.body as { partId: string };
    const order = await orderOf(loop, first, 'placed');
    const refused = async (body: object) =>
      JSON.stringify((await actOnParts(loop, who, 'co-handlers', body)).body);
    expect(await refused(part)).toContain('CO_HANDLER_TWICE');
    expect(await refused({ ...part, departmentCode: cast.department })).toContain(
      'CO_HANDLER_IS_LEAD',
    );
    expect(await refused({ ...part, departmentCode: '441881-urban-management' })).toContain(
      'DEPARTMENT_NOT_IN_AREA',
    );
    expect(await refused({ ...part, departmentCode: second, dueOn: dayIn(-1) })).toContain(
      'SUB_DEADLINE_PAST',
    );
    expect(await refused({ ...part, departmentCode: second, dueOn: dayIn(60) })).toContain(
      'SUB_DEADLINE_BEYOND_LIMIT',
    );
    const release = (id: string) =>
      actOnParts(loop, who, `co-handlers/${id}/release`, { reason: '不再需要。' });
    expect((await release('0197f000-0000-7000-8000-000000000000')).body).toMatchObject({
      code: 'CO_HANDLER_UNKNOWN',
    });
    expect((await release(partId)).status).toBe(204);
    expect((await release(partId)).status).toBe(204);
    await loop.timeline('BoundaryEvent_CoHandlerReleased');
    expect((await jointHandling(loop, who)).parts).toMatchObject([
      { endKind: 'released', addReason: reason, endReason: '不再需要。' },
    ]);
    expect(order['closedAt']).toBeNull();
    await answerNow((await loop.order('placed')).id);
    await loop.inStatus('answered');
    expect((await release(partId)).body).toMatchObject({ code: 'JOINT_HANDLING_NOT_RUNNING' });
  });

  it('can be led by another of them; what was done is kept', async () => {
    const loop = await several(cast, [first]);
    const who = cast.countyDispatcher;
    const body = { departmentCode: cast.otherDepartment, dueOn: dayIn(2), reason };
    expect(JSON.stringify((await actOnParts(loop, who, 'lead', body)).body)).toContain(
      'LEAD_NOT_CONCERNED',
    );
    const former = await orderOf(loop, cast.department, 'placed', 'lead');
    const change = () => actOnParts(loop, who, 'lead', { ...body, departmentCode: first });
    expect((await change()).status).toBe(204);
    const order = await orderOf(loop, first, 'placed', 'lead');
    expect((await change()).status).toBe(204);
    await loop.timeline('BoundaryEvent_LeadChanged');
    const { reference } = await heldOrder(former.id);
    const late = await tell(answerOf(former.id, reference), cast.department);
    expectProblem(late, 409, 'WORK_ORDER_CLOSED');
    expect((await jointHandling(loop, who)).parts).toMatchObject([
      { departmentCode: cast.department, part: 'lead', endKind: 'replaced' },
      { departmentCode: first, part: 'lead', endKind: null, addReason: reason },
      { departmentCode: first, part: 'co', endKind: 'closed' },
    ]);
    await answerNow(order.id);
    await loop.inStatus('answered');
    expect((await change()).body).toMatchObject({ code: 'JOINT_HANDLING_NOT_RUNNING' });
  });

  it('are checked when they are named: neither the lead, nor one twice, nor with more days than the lead', async () => {
    const loop = await LoopCase.reported(cast);
    await loop.accept();
    const key = await openTask(cast.countyDispatcher, loop.id, DISPATCH);
    await actOnTask(cast.countyDispatcher, key, 'claim');
    const answered = await actOnTask(cast.countyDispatcher, key, 'complete', {
      answers: {
        ...{ dispatchOutcome: 'dispatch', departmentCode: cast.department },
        ...{ coDepartment1: cast.department, coDepartment2: first, coDepartment3: first },
        coDays2: '15',
      },
    });
    expect(answered.status).toBe(400);
    expect(answered.body).toMatchObject({ code: 'CO_HANDLERS_INVALID' });
    const codes = (answered.body as { errors: { code: string }[] }).errors.map(({ code }) => code);
    expect(codes.sort()).toEqual([
      'CO_HANDLER_IS_LEAD',
      'CO_HANDLER_TWICE',
      'SUB_DEADLINE_BEYOND_LIMIT',
    ]);
  });
});
