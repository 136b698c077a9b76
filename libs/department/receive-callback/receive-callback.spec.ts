import { WorkOrderReader } from '@grid/dispatch';
import { newId } from '@grid/kernel';
import { Webhook } from 'standardwebhooks';
import { aCase, CALLBACK_SECRET, DepartmentStage } from '../../../test/support/department-stage';
import { ReceiveCallback } from './receive-callback';

jest.setTimeout(30_000);

describe('ReceiveCallback', () => {
  const stage = new DepartmentStage();
  let receive: ReceiveCallback;

  beforeAll(async () => {
    await stage.start({});
    receive = stage.get(ReceiveCallback);
  });
  afterAll(() => stage.stop());

  const anEvent = (workOrderId: string) => ({
    type: 'workOrder.answered',
    eventId: newId(),
    workOrderId,
    reference: 'BM20261122000001',
    outcome: 'done',
    resultText: '井盖已更换，现场已恢复通行。',
    answeredAt: '2026-11-22T08:00:00.000Z',
  });
  const signed = (event: { eventId: string }, at = new Date(), secret = CALLBACK_SECRET) => {
    const body = JSON.stringify(event);
    return [
      Buffer.from(body),
      {
        id: event.eventId,
        timestamp: String(Math.floor(at.getTime() / 1000)),
        signature: new Webhook(secret).sign(event.eventId, at, body),
      },
    ] as const;
  };
  const placed = async (status: 'placed' | 'pending' = 'placed') => {
    const caseId = await stage.insertCase(
      aCase({ status: status === 'placed' ? 'dispatched' : 'accepted' }),
    );
    const workOrderId = await stage.insertWorkOrder(caseId, status, 'BM20261122000001');
    return { caseId, workOrderId };
  };

  it('stores the answer and tells the process its outcome and nothing else', async () => {
    const { caseId, workOrderId } = await placed();
    const event = anEvent(workOrderId);
    expect(await receive.execute(...signed(event))).toEqual({
      eventId: event.eventId,
      duplicate: false,
    });
    expect(await stage.workOrder(workOrderId)).toMatchObject({
      status: 'answered',
      outcome: 'done',
    });
    const [order] = await stage.get(WorkOrderReader).ofCase(caseId);
    expect(order?.resultText).toBe('井盖已更换，现场已恢复通行。');
    expect(await stage.caseStatus(caseId)).toBe('answered');
    expect(await stage.messages(caseId)).toEqual([
      {
        kind: 'engine.publishMessage',
        payload: {
          name: 'department.workOrderAnswered',
          correlationKey: workOrderId,
          variables: { workOrderOutcome: 'done' },
        },
      },
    ]);
  });

  it('takes an event once, however often and however simultaneously it comes', async () => {
    const { caseId, workOrderId } = await placed();
    const event = anEvent(workOrderId);
    const results = await Promise.all([1, 2, 3, 4].map(() => receive.execute(...signed(event))));
    results.push(await receive.execute(...signed(event)));
    expect(results.filter((r) => !r.duplicate)).toHaveLength(1);
    expect(await stage.messages(caseId)).toHaveLength(1);
    expect((await stage.acts(caseId)).map((a) => a.action)).toEqual([
      'workOrder.answered',
      'case.answered',
    ]);
  });

  it('takes an answer that overtakes the receipt of the order', async () => {
    const { caseId, workOrderId } = await placed('pending');
    await receive.execute(...signed(anEvent(workOrderId)));
    expect(await stage.workOrder(workOrderId)).toMatchObject({
      status: 'answered',
      department_reference: 'BM20261122000001',
    });
    expect(await stage.caseStatus(caseId)).toBe('answered');
  });

  it('refuses a second, different answer and one from another desk', async () => {
    const { caseId, workOrderId } = await placed();
    const foreign = { ...anEvent(workOrderId), reference: 'BM9' };
    await expect(receive.execute(...signed(foreign))).rejects.toMatchObject({
      code: 'WORK_ORDER_REFERENCE_MISMATCH',
    });
    await receive.execute(...signed(anEvent(workOrderId)));
    await expect(receive.execute(...signed(anEvent(workOrderId)))).rejects.toMatchObject({
      code: 'WORK_ORDER_ANSWERED',
    });
    expect(await stage.messages(caseId)).toHaveLength(1);
  });

  it('can take the event later when the work order was not known at first', async () => {
    const event = anEvent(newId());
    await expect(receive.execute(...signed(event))).rejects.toMatchObject({
      kind: 'notFound',
      code: 'WORK_ORDER_UNKNOWN',
    });
    const { workOrderId } = await placed();
    const late = { ...anEvent(workOrderId), eventId: event.eventId };
    expect(await receive.execute(...signed(late))).toMatchObject({ duplicate: false });
  });

  it('refuses what was not signed with the secret, was changed, or is older or newer than five minutes', async () => {
    const { workOrderId } = await placed();
    const event = anEvent(workOrderId);
    const [, headers] = signed(event);
    const minutes = (n: number) => new Date(Date.now() + n * 60_000);
    const refused = [
      signed(event, new Date(), `whsec_${Buffer.from('another secret').toString('base64')}`),
      signed(event, minutes(-6)),
      signed(event, minutes(6)),
      [Buffer.from(JSON.stringify({ ...event, outcome: 'notDone' })), headers],
      [signed(event)[0], { ...headers, id: newId() }],
      [signed(event)[0], { id: undefined, timestamp: undefined, signature: undefined }],
    ] as const;
    for (const [body, given] of refused) {
      await expect(receive.execute(body, given)).rejects.toMatchObject({
        kind: 'unauthenticated',
        code: 'CALLBACK_SIGNATURE_INVALID',
      });
    }
    expect(await stage.workOrder(workOrderId)).toMatchObject({ status: 'placed' });
  });

  it.each([
    ['another type', { type: 'workOrder.forgotten' }],
    ['an outcome that nobody knows', { outcome: 'perhaps' }],
    ['no text', { resultText: '' }],
    ['a text that cannot be stored', { resultText: 'a\0b' }],
    ['a time without an offset', { answeredAt: '2026-11-22T08:00:00' }],
  ])('refuses %s', async (_, wrong) => {
    const { workOrderId } = await placed();
    const event = { ...anEvent(workOrderId), ...wrong };
    await expect(receive.execute(...signed(event))).rejects.toMatchObject({
      kind: 'invalid',
      code: 'CALLBACK_MALFORMED',
    });
  });
});
