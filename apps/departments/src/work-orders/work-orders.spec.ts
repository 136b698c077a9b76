import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { aWorkOrder, DepartmentsFixture } from '../../test/departments.fixture';
import type { ProblemField } from '../http/problem';
import type { Receipt } from './place-work-order/place-work-order';
import type { WorkOrderView } from './work-order.view';

jest.setTimeout(30_000);

describe('work orders', () => {
  const departments = new DepartmentsFixture();

  beforeAll(() => departments.start());
  afterAll(() => departments.stop());

  it('takes a work order and gives it a number of its own', async () => {
    const order = aWorkOrder();
    const placed = await departments.place(order).expect(201);
    expect(placed.body).toEqual({
      reference: expect.stringMatching(/^BM\d{14,}$/),
      receivedAt: expect.stringMatching(/Z$/),
    });
    const read = await departments.authorised('get', `/work-orders/${order.workOrderId}`);
    expect(read.body).toMatchObject({
      ...order,
      dueAt: '2026-11-27T10:00:00.000Z',
      reference: placed.body.reference,
      status: 'received',
      outcome: null,
    });
  });

  it('answers a repeated key with the first receipt, whatever the order of the fields', async () => {
    const order = aWorkOrder();
    const first = await departments.place(order).expect(201);
    const reversed = Object.fromEntries(Object.entries(order).reverse());
    const second = await departments
      .place({ ...order, ...reversed }, order.workOrderId)
      .expect(200);
    expect(second.body).toEqual(first.body);
  });

  it('stores one work order when the same request comes many times at once', async () => {
    const order = aWorkOrder('441802-water-resources');
    const replies = await Promise.all(Array.from({ length: 8 }, () => departments.place(order)));
    expect(replies.map((r) => r.status).sort()).toEqual([200, 200, 200, 200, 200, 200, 200, 201]);
    expect(new Set(replies.map((r) => (r.body as Receipt).reference)).size).toBe(1);
    const list = await departments.authorised(
      'get',
      '/work-orders?department=441802-water-resources',
    );
    expect(list.body.items).toHaveLength(1);
  });

  it('refuses a key that comes with another body, and an order that comes with another key', async () => {
    const order = aWorkOrder();
    await departments.place(order).expect(201);
    const otherBody = await departments.place({ ...order, description: '另一件事' }).expect(422);
    expect(otherBody.body.code).toBe('IDEMPOTENCY_KEY_REUSED');
    const otherKey = await departments.place(order, randomUUID()).expect(409);
    expect(otherKey.body.code).toBe('WORK_ORDER_EXISTS');
  });

  it("pages through a department's orders, newest first", async () => {
    const department = '441802-fire-rescue';
    const orders = [aWorkOrder(department), aWorkOrder(department), aWorkOrder(department)];
    for (const order of orders) await departments.place(order).expect(201);
    const path = `/work-orders?department=${department}&status=received&limit=2`;
    const first = await departments.authorised('get', path).expect(200);
    const second = await departments
      .authorised('get', `${path}&cursor=${first.body.nextCursor}`)
      .expect(200);
    const items = [first, second].flatMap((r) => (r.body as { items: WorkOrderView[] }).items);
    const seen = items.map((o) => o.workOrderId);
    expect(seen).toEqual(orders.map((o) => o.workOrderId).reverse());
    expect(second.body.nextCursor).toBeNull();
  });

  it('lets a department answer once', async () => {
    const order = aWorkOrder();
    await departments.place(order).expect(201);
    const path = `/work-orders/${order.workOrderId}/answer`;
    const answer = { outcome: 'notDone', resultText: '权属单位不明，暂无法处理。' };
    const answered = await departments.authorised('post', path).send(answer).expect(200);
    expect(answered.body).toMatchObject({ ...answer, status: 'answered' });
    const again = await departments.authorised('post', path).send(answer).expect(409);
    expect(again.body.code).toBe('WORK_ORDER_ANSWERED');
  });

  it('refuses everything while the department is set to be unavailable', async () => {
    const department = '441802-health';
    const behaviour = `/behaviours/${department}`;
    await departments.authorised('put', behaviour).send({ unavailable: true }).expect(200);
    const order = aWorkOrder(department);
    const refused = await departments.place(order).expect(503);
    expect(refused.body.code).toBe('DEPARTMENT_UNAVAILABLE');
    await departments.authorised('put', behaviour).send({}).expect(200);
    await departments.place(order).expect(201);
  });

  describe('says what is wrong as problem details', () => {
    it('with a wrong token or none', async () => {
      const server = departments.app.getHttpServer();
      const none = await request(server).get('/work-orders').expect(401);
      expect(none.headers['content-type']).toContain('application/problem+json');
      expect(none.body).toMatchObject({ code: 'UNAUTHENTICATED', status: 401 });
      await request(server).get('/work-orders').set('authorization', 'Bearer x').expect(401);
    });

    it('with fields that are missing, wrong or not known', async () => {
      const order = { ...aWorkOrder(), dueAt: '2026-11-27T18:00:00', contactPhone: '13800000000' };
      const refused = await departments.place(order).expect(400);
      expect(refused.body.code).toBe('VALIDATION_FAILED');
      const { errors } = refused.body as { errors: ProblemField[] };
      const fields = errors.map((e) => e.field);
      expect(fields.sort()).toEqual(['contactPhone', 'dueAt']);
      expect(JSON.stringify(refused.body)).not.toContain('13800000000');
    });

    it('without an idempotency key, with a body too large, and with one that is not JSON', async () => {
      const noKey = await departments.authorised('post', '/work-orders').send(aWorkOrder());
      expect([noKey.status, noKey.body.code]).toEqual([400, 'IDEMPOTENCY_KEY_REQUIRED']);
      const large = await departments.place({ ...aWorkOrder(), description: '长'.repeat(70_000) });
      expect([large.status, large.body.code]).toEqual([413, 'PAYLOAD_TOO_LARGE']);
      const broken = await departments
        .authorised('post', '/work-orders')
        .type('json')
        .send('{"workOrderId":');
      expect([broken.status, broken.body.code]).toEqual([400, 'MALFORMED_REQUEST']);
    });

    it('in the language that was asked for', async () => {
      const path = `/work-orders/${randomUUID()}`;
      const chinese = await departments.authorised('get', path).expect(404);
      const english = await departments
        .authorised('get', path)
        .set('accept-language', 'en-GB')
        .expect(404);
      expect(chinese.body.detail).toBe('交办单不存在');
      expect(english.body.detail).toBe('No such work order');
    });
  });

  it('tells its health without a token', async () => {
    const server = departments.app.getHttpServer();
    await request(server).get('/health/live').expect(200, { status: 'live' });
    await request(server).get('/health/ready').expect(200, { status: 'ready' });
  });
});
