import { randomBytes } from 'node:crypto';
import { ServiceClients } from '@grid/access';
import { WorkOrderReader } from '@grid/dispatch';
import { newId } from '@grid/kernel';
import { Webhook } from 'standardwebhooks';
import { aCase, DepartmentStage } from '../../../test/support/department-stage';
import { ReceiveCallback } from './receive-callback';

jest.setTimeout(30_000);

describe('ReceiveCallback', () => {
  const stage = new DepartmentStage();
  let receive: ReceiveCallback;
  let urban: { client: string; secret: string };

  beforeAll(async () => {
    await stage.start({});
    receive = stage.get(ReceiveCallback);
    urban = await stage.departmentClient('441802-urban-management');
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
  const signed = (event: { eventId: string }, at = new Date(), by = urban) => {
    const body = JSON.stringify(event);
    return [
      Buffer.from(body),
      {
        client: by.client,
        id: event.eventId,
        timestamp: String(Math.floor(at.getTime() / 1000)),
        signature: new Webhook(by.secret).sign(event.eventId, at, body),
      },
    ] as const;
  };
  const aSecret = () => `whsec_${randomBytes(32).toString('base64')}`;
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
          variables: {
            workOrderOutcome: 'done',
            coHandlersOpen: false,
            answeredAt: expect.stringMatching(/\+08:00$/),
          },
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

  it('does not take a telephone number or a sentence for the number of an order', async () => {
    const { caseId, workOrderId } = await placed('pending');
    for (const reference of ['13800001234', '张三', 'BM 1']) {
      const event = { ...anEvent(workOrderId), reference };
      await expect(receive.execute(...signed(event))).rejects.toMatchObject({
        code: 'CALLBACK_MALFORMED',
        fields: [expect.objectContaining({ field: 'reference' })],
      });
    }
    expect(await stage.acts(caseId)).toEqual([]);
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
      signed(event, new Date(), { ...urban, secret: aSecret() }),
      signed(event, minutes(-6)),
      signed(event, minutes(6)),
      [Buffer.from(JSON.stringify({ ...event, outcome: 'notDone' })), headers],
      [signed(event)[0], { ...headers, id: newId() }],
      [signed(event)[0], { ...headers, id: undefined, timestamp: undefined, signature: undefined }],
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

  describe('who sends', () => {
    const refusals = (workOrderId: string) =>
      stage.query<{ code: string; detail: object }>(
        `SELECT code, detail FROM audit.entry WHERE action = 'department.callback'
           AND outcome = 'refused' AND detail->>'workOrderId' = $1`,
        [workOrderId],
      );

    it('answers for another department’s order as if there were none, and records the attempt', async () => {
      const health = await stage.departmentClient('441802-health');
      const { workOrderId } = await placed();
      const event = anEvent(workOrderId);
      await expect(receive.execute(...signed(event, new Date(), health))).rejects.toMatchObject({
        kind: 'notFound',
        code: 'WORK_ORDER_UNKNOWN',
      });
      expect(await stage.workOrder(workOrderId)).toMatchObject({ status: 'placed' });
      expect(await refusals(workOrderId)).toEqual([
        {
          code: 'WORK_ORDER_UNKNOWN',
          detail: expect.objectContaining({ reason: 'anotherDepartment' }),
        },
      ]);
      expect(await receive.execute(...signed(event))).toMatchObject({ duplicate: false });
    });

    it('records a signature that does not fit a client it knows', async () => {
      const own = await stage.departmentClient('441802-urban-management');
      const { workOrderId } = await placed();
      const forged = signed(anEvent(workOrderId), new Date(), { ...own, secret: aSecret() });
      await expect(receive.execute(...forged)).rejects.toMatchObject({ kind: 'unauthenticated' });
      const rows = await stage.query(
        `SELECT outcome, code FROM audit.entry WHERE detail->>'serviceClientId' = $1
           AND action = 'department.callback'`,
        [own.client],
      );
      expect(rows).toEqual([{ outcome: 'refused', code: 'CALLBACK_SIGNATURE_INVALID' }]);
    });

    it('does not let one department use up the event id of another', async () => {
      const health = await stage.departmentClient('441802-health');
      const { workOrderId } = await placed();
      const event = anEvent(workOrderId);
      const theirs = await placed();
      await stage.query(
        `UPDATE dispatch.work_order SET department_code = '441802-health' WHERE id = $1`,
        [theirs.workOrderId],
      );
      const squatting = { ...anEvent(theirs.workOrderId), eventId: event.eventId };
      await receive.execute(...signed(squatting, new Date(), health));
      expect(await receive.execute(...signed(event))).toMatchObject({ duplicate: false });
    });

    it('takes both secrets for a while after a change, and then only the new one', async () => {
      const one = await stage.departmentClient('441802-urban-management');
      const changed = await stage.get(ServiceClients).rotate(one.client, 60_000);
      const by = async (secret: string) => {
        const { workOrderId } = await placed();
        return receive.execute(
          ...signed(anEvent(workOrderId), new Date(), { client: one.client, secret }),
        );
      };
      expect(await by(one.secret)).toMatchObject({ duplicate: false });
      expect(await by(changed.secret)).toMatchObject({ duplicate: false });
      const third = await stage.get(ServiceClients).rotate(one.client, 0);
      const invalid = { code: 'CALLBACK_SIGNATURE_INVALID' };
      await expect(by(one.secret)).rejects.toMatchObject(invalid);
      await expect(by(changed.secret)).rejects.toMatchObject(invalid);
      expect(await by(third.secret)).toMatchObject({ duplicate: false });
    });

    it('refuses a client that is unknown, unnamed, disabled or expired, alike', async () => {
      const { workOrderId } = await placed();
      const disabled = await stage.departmentClient('441802-urban-management');
      await stage.get(ServiceClients).disable(disabled.client);
      const expired = await stage.departmentClient('441802-urban-management');
      await stage.query(`UPDATE access.service_client SET expires_at = now() WHERE id = $1`, [
        expired.client,
      ]);
      const senders = [
        disabled,
        expired,
        { ...urban, client: newId() },
        { ...urban, client: 'nobody' },
        { ...urban, client: '' },
      ];
      for (const sender of senders) {
        await expect(
          receive.execute(...signed(anEvent(workOrderId), new Date(), sender)),
        ).rejects.toMatchObject({ kind: 'unauthenticated', code: 'CALLBACK_CLIENT_INVALID' });
      }
    });

    it('keeps no secret that can be read without the key ring', async () => {
      const rows = await stage.query<{ sealed: Buffer }>(
        'SELECT sealed FROM access.service_secret',
      );
      const bytes = Buffer.from(urban.secret.slice('whsec_'.length), 'base64');
      expect(rows.length).toBeGreaterThan(0);
      for (const { sealed } of rows) {
        expect(sealed.includes(urban.secret)).toBe(false);
        expect(sealed.includes(bytes)).toBe(false);
      }
    });
  });
});
