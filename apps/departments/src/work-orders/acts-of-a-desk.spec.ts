import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { CallbackReceiver } from '../../test/callback-receiver';
import { aWorkOrder, DepartmentsFixture } from '../../test/departments.fixture';
import type { WorkOrderView } from './work-order.view';

jest.setTimeout(30_000);

const URBAN = '441802-urban-management';
const SECRET = `whsec_${Buffer.from('a secret for the desk, 32 bytes or more').toString('base64')}`;

interface Told {
  readonly type: string;
  readonly eventId: string;
  readonly workOrderId: string;
  readonly [fact: string]: unknown;
}

describe('a desk', () => {
  const departments = new DepartmentsFixture();
  let receiver: CallbackReceiver;
  let clockFolder: string;

  beforeEach(async () => {
    receiver = new CallbackReceiver();
    clockFolder = await mkdtemp(path.join(os.tmpdir(), 'desk-clock-'));
    const clock = path.join(clockFolder, 'offset');
    await writeFile(clock, '0');
    await departments.start({ CALLBACK_URL: await receiver.listen(), CLOCK_OFFSET_FILE: clock });
    await departments.signAs({ [URBAN]: { client: 'urban', secret: SECRET } });
  });
  afterEach(async () => {
    await departments.stop();
    await receiver.close();
    await rm(clockFolder, { recursive: true });
  });

  const told = () => receiver.received.map((r) => JSON.parse(r.body) as Told);
  const act = (workOrderId: string, name: string, body: object) =>
    departments.authorised('post', `/work-orders/${workOrderId}/${name}`).send(body);
  const read = async (workOrderId: string) =>
    (await departments.authorised('get', `/work-orders/${workOrderId}`).expect(200))
      .body as WorkOrderView;
  const placed = async (behaviour: object, more: object = {}) => {
    await departments.behave(URBAN, behaviour);
    const order = { ...aWorkOrder(URBAN), ...more };
    await departments.place(order).expect(201);
    return order;
  };
  const quiet = { acceptsItself: false, answersItself: false };

  it('names somebody for an order by itself, and somebody else by hand, before the answer', async () => {
    const { workOrderId } = await placed({ answersItself: false });
    await act(workOrderId, 'accept', { handlerName: '赵敏' }).expect(200);
    await act(workOrderId, 'answer', { outcome: 'done', resultText: '已办。' }).expect(200);
    await receiver.until(3);
    expect(told()).toMatchObject([
      { type: 'workOrder.accepted', workOrderId, handlerName: expect.stringMatching(/^\p{L}+$/u) },
      { type: 'workOrder.accepted', workOrderId, handlerName: '赵敏' },
      { type: 'workOrder.answered', workOrderId, outcome: 'done' },
    ]);
  });

  it('keeps the order of its events while the receiver is away', async () => {
    receiver.status = 503;
    const { workOrderId } = await placed({ answersItself: false });
    await act(workOrderId, 'answer', { outcome: 'done', resultText: '已办。' }).expect(200);
    await receiver.until(3);
    expect(new Set(told().map((t) => t.type))).toEqual(new Set(['workOrder.accepted']));
    receiver.status = 202;
    await receiver.until(receiver.received.length + 2);
    expect(told().at(-1)).toMatchObject({ type: 'workOrder.answered' });
  });

  it('shows photos that are real, with the time where cameras write it, and only under their order', async () => {
    const { workOrderId } = await placed({ ...quiet });
    const answer = { outcome: 'done', resultText: '已办。', evidenceCount: 2 };
    const { body } = await act(workOrderId, 'answer', answer).expect(200);
    const { evidence } = body as WorkOrderView;
    expect(evidence).toHaveLength(2);
    await receiver.until(1);
    expect(told()[0]?.evidence).toEqual(evidence);
    for (const { evidenceId, sha256 } of evidence) {
      const photo = `/work-orders/${workOrderId}/evidence/${evidenceId}`;
      const file = await departments.authorised('get', photo).buffer(true).expect(200);
      const bytes = file.body as Buffer;
      expect(file.headers['content-type']).toBe('image/jpeg');
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
      const metadata = await sharp(bytes).metadata();
      expect(metadata).toMatchObject({ format: 'jpeg', width: 960, height: 640 });
      expect(metadata.exif?.toString('latin1')).toMatch(/20\d\d:\d\d:\d\d \d\d:\d\d:\d\d/);
      await sharp(bytes).raw().toBuffer();
    }
    const elsewhere = await placed({ ...quiet });
    const foreign = `/work-orders/${elsewhere.workOrderId}/evidence/${evidence[0]?.evidenceId}`;
    const unknown = await departments.authorised('get', foreign).expect(404);
    expect(unknown.body.code).toBe('EVIDENCE_UNKNOWN');
  });

  it('objects by itself, and answers an order that binds it', async () => {
    const behaviour = { acceptsItself: false, objects: true, answerDelayMs: 0 };
    const first = await placed(behaviour);
    await receiver.until(1);
    expect(told()[0]).toMatchObject({
      type: 'workOrder.objected',
      workOrderId: first.workOrderId,
      reason: expect.stringContaining('不在本部门'),
      legalBasis: expect.stringContaining('第二十六条'),
    });
    const bound = await placed(behaviour, { binding: true, round: 2, kind: 'redispatch' });
    await receiver.until(2);
    expect(told()[1]).toMatchObject({ type: 'workOrder.answered', workOrderId: bound.workOrderId });
    expect(await read(first.workOrderId)).toMatchObject({ outcome: 'objected', resultText: null });
  });

  it('takes an objection by hand against an order that binds on a new ground alone, and none after the answer', async () => {
    const objection = { reason: '不属本部门职责。', legalBasis: '三定规定' };
    const caseNumber = 'QY-441802-2026-000777';
    const free = await placed(quiet, { caseNumber });
    await act(free.workOrderId, 'object', objection).expect(200);
    const again = await act(free.workOrderId, 'object', objection).expect(409);
    expect(again.body.code).toBe('WORK_ORDER_ANSWERED');
    const bound = await placed(quiet, { caseNumber, binding: true });
    const refused = await act(bound.workOrderId, 'object', objection).expect(409);
    expect(refused.body.code).toBe('OBJECTION_NOT_ALLOWED');
    const onNewGround = { ...objection, ground: 'otherArea' };
    const { body } = await act(bound.workOrderId, 'object', onNewGround).expect(200);
    expect(body).toMatchObject({ objectionGround: 'otherArea' });
  });

  it('asks for more time, waits for the decision, and answers afterwards by the new limit', async () => {
    const { workOrderId, dueAt } = await placed({
      acceptsItself: false,
      asksForMoreTimeDays: 3,
      answerDelayMs: 0,
    });
    await receiver.until(1);
    const until = new Date(Date.parse(dueAt) + 3 * 86_400_000).toISOString();
    expect(told()).toMatchObject([{ type: 'workOrder.extensionRequested', requestedUntil: until }]);
    const pending = await act(workOrderId, 'ask-for-more-time', { days: 1, reason: '备料' });
    expect([pending.status, pending.body.code]).toEqual([409, 'EXTENSION_PENDING']);
    const decision = { extensionId: randomUUID(), granted: true, dueAt: until };
    await act(workOrderId, 'extension-decisions', decision).expect(204);
    await act(workOrderId, 'extension-decisions', decision).expect(204);
    const other = await act(workOrderId, 'extension-decisions', { ...decision, granted: false });
    expect([other.status, other.body.code]).toEqual([409, 'EXTENSION_DECIDED']);
    await receiver.until(2);
    expect(told()[1]).toMatchObject({ type: 'workOrder.answered', workOrderId });
    expect(await read(workOrderId)).toMatchObject({
      dueAt: until,
      extensions: [{ requestedUntil: until, granted: true }],
    });
  });

  it('takes a request that was turned down for refused, sends it no more, and answers', async () => {
    receiver.status = 409;
    const { workOrderId } = await placed({
      acceptsItself: false,
      asksForMoreTimeDays: 3,
      answerDelayMs: 0,
    });
    await receiver.until(2);
    expect(told().map((t) => t.type)).toEqual([
      'workOrder.extensionRequested',
      'workOrder.answered',
    ]);
    expect(await read(workOrderId)).toMatchObject({ extensions: [{ granted: false }] });
  });

  it('takes a supervision order once', async () => {
    const { workOrderId, dueAt } = await placed(quiet);
    const supervision = { supervisionId: randomUUID(), step: 1, dueAt };
    await act(workOrderId, 'supervisions', supervision).expect(204);
    await act(workOrderId, 'supervisions', supervision).expect(204);
    const other = await act(workOrderId, 'supervisions', { ...supervision, step: 2 });
    expect([other.status, other.body.code]).toEqual([409, 'SUPERVISION_EXISTS']);
    expect((await read(workOrderId)).supervisions).toHaveLength(1);
  });

  it('answers twice: the same event again, or another event', async () => {
    const answer = { outcome: 'done', resultText: '已办。' };
    const same = await placed({ ...quiet, answersTwice: 'sameEvent' });
    await act(same.workOrderId, 'answer', answer).expect(200);
    await receiver.until(2);
    expect(new Set(told().map((t) => t.eventId)).size).toBe(1);
    const anew = await placed({ ...quiet, answersTwice: 'newEvent' });
    await act(anew.workOrderId, 'answer', answer).expect(200);
    await receiver.until(4);
    expect(new Set(told().map((t) => t.eventId)).size).toBe(3);
  });

  it('answers pressing orders first', async () => {
    await departments.behave(URBAN, quiet);
    const orders = ['normal', 'urgent', 'major'].map((urgency) => ({
      ...aWorkOrder(URBAN),
      urgency,
    }));
    for (const order of orders) await departments.place(order).expect(201);
    await departments.query(`UPDATE work_order SET answer_at = now()`);
    await receiver.until(3);
    const answered = await departments.query<{ id: string }>(
      'SELECT work_order_id AS id FROM callback ORDER BY number',
    );
    expect(answered.map(({ id }) => id)).toEqual(orders.map((o) => o.workOrderId).reverse());
  });

  it('fails every second request of the sender, and none by hand', async () => {
    await departments.behave(URBAN, { ...quiet, failsEvery: 2 });
    const order = aWorkOrder(URBAN);
    await departments.place(order).expect(201);
    const refused = await departments.place(order).expect(503);
    expect(refused.body.code).toBe('DEPARTMENT_UNAVAILABLE');
    await departments.place(order).expect(200);
    await act(order.workOrderId, 'accept', {}).expect(200);
    await act(order.workOrderId, 'accept', {}).expect(200);
  });

  it('writes the time of the moved clock on what it says', async () => {
    const { workOrderId } = await placed(quiet);
    await writeFile(path.join(clockFolder, 'offset'), String(30 * 86_400_000));
    await act(workOrderId, 'answer', { outcome: 'done', resultText: '已办。' }).expect(200);
    const { answeredAt } = await read(workOrderId);
    expect(Date.parse(answeredAt ?? '') - Date.now()).toBeGreaterThan(29 * 86_400_000);
  });
});
