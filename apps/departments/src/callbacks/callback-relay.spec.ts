import { Webhook } from 'standardwebhooks';
import { CallbackReceiver } from '../../test/callback-receiver';
import { aWorkOrder, DepartmentsFixture } from '../../test/departments.fixture';

jest.setTimeout(30_000);

const credential = (client: string) => ({
  client,
  secret: `whsec_${Buffer.from(`a secret for ${client}, 32 bytes or more`).toString('base64')}`,
});
const URBAN = credential('urban-management');
const FIRE = credential('fire-rescue');

describe('callbacks', () => {
  const departments = new DepartmentsFixture();
  let receiver: CallbackReceiver;

  beforeEach(async () => {
    receiver = new CallbackReceiver();
    await departments.start({ CALLBACK_URL: await receiver.listen() });
    await departments.signAs({ '441802-urban-management': URBAN, '441802-fire-rescue': FIRE });
    for (const department of ['441802-urban-management', '441802-fire-rescue']) {
      await departments.behave(department, { acceptsItself: false });
    }
  });
  afterEach(async () => {
    await departments.stop();
    await receiver.close();
  });

  const answer = (workOrderId: string) =>
    departments
      .authorised('post', `/work-orders/${workOrderId}/answer`)
      .send({ outcome: 'done', resultText: '已更换井盖。' })
      .expect(200);

  it('tells the answer of a department, signed by it after Standard Webhooks', async () => {
    const order = aWorkOrder();
    const { body: receipt } = await departments.place(order).expect(201);
    await answer(order.workOrderId);
    await receiver.until(1);
    const [callback] = receiver.received;
    const headers = callback?.headers as Record<string, string>;
    const event = new Webhook(URBAN.secret).verify(callback?.body ?? '', headers);
    expect(headers['webhook-client']).toBe(URBAN.client);
    expect(event).toEqual({
      type: 'workOrder.answered',
      eventId: headers['webhook-id'],
      workOrderId: order.workOrderId,
      reference: receipt.reference,
      outcome: 'done',
      resultText: '已更换井盖。',
      answeredAt: expect.stringMatching(/Z$/),
      evidence: [],
    });
  });

  it('answers by itself when the delay is over', async () => {
    const department = '441802-urban-management';
    await departments.behave(department, { acceptsItself: false, answerDelayMs: 0 });
    const order = aWorkOrder(department);
    await departments.place(order).expect(201);
    await receiver.until(1);
    const event = JSON.parse(receiver.received[0]?.body ?? '') as Record<string, string>;
    expect(event).toMatchObject({ workOrderId: order.workOrderId, outcome: 'done' });
    expect(event.resultText).toContain('井盖破损');
  });

  it('signs for each department with its own secret, also one that was changed while it runs', async () => {
    const sent = async (department: string) => {
      const order = aWorkOrder(department);
      await departments.place(order).expect(201);
      await answer(order.workOrderId);
      await receiver.until(receiver.received.length + 1);
      const { body, headers } = receiver.received.at(-1) ?? { body: '', headers: {} };
      return (secret: string) =>
        new Webhook(secret).verify(body, headers as Record<string, string>);
    };
    const verified = await sent('441802-fire-rescue');
    expect(() => verified(FIRE.secret)).not.toThrow();
    expect(() => verified(URBAN.secret)).toThrow();
    const changed = credential('fire-rescue-2');
    await departments.signAs({ '441802-fire-rescue': changed });
    const again = await sent('441802-fire-rescue');
    expect(() => again(changed.secret)).not.toThrow();
  });

  it('keeps owing what it cannot sign, and sends it when it can', async () => {
    await departments.signAs({});
    const order = aWorkOrder();
    await departments.place(order).expect(201);
    await answer(order.workOrderId);
    await departments.signAs({ '441802-urban-management': URBAN });
    await receiver.until(1);
    expect(receiver.received[0]?.body).toContain(order.workOrderId);
  });

  it('sends the same event again until it is taken', async () => {
    receiver.status = 503;
    const order = aWorkOrder();
    await departments.place(order).expect(201);
    await answer(order.workOrderId);
    await receiver.until(3);
    receiver.status = 202;
    await receiver.until(receiver.received.length + 1);
    const ids = receiver.received.map((r) => r.headers['webhook-id']);
    expect(new Set(ids).size).toBe(1);
  });

  it('keeps what it owes, and what it has yet to answer, across a restart', async () => {
    receiver.status = 500;
    const answered = aWorkOrder();
    const waiting = aWorkOrder('441802-fire-rescue');
    await departments.behave('441802-fire-rescue', { acceptsItself: false, answerDelayMs: 1 });
    await departments.place(answered).expect(201);
    await answer(answered.workOrderId);
    await receiver.until(1);
    await departments.place(waiting).expect(201);
    receiver.status = 202;
    await departments.restart();
    const told = () =>
      new Set(
        receiver.received.map((r) => (JSON.parse(r.body) as { workOrderId: string }).workOrderId),
      );
    while (told().size < 2) await receiver.until(receiver.received.length + 1);
    expect(told()).toEqual(new Set([answered.workOrderId, waiting.workOrderId]));
  });
});
