import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NamedEvidence } from '@grid/dispatch';
import { newId } from '@grid/kernel';
import { DepartmentsFixture, TOKEN } from '../../../apps/departments/test/departments.fixture';
import { departmentPortContract } from '../contract/department-port.contract';
import { DepartmentRefusedError, DepartmentUnavailableError } from '../domain/department-errors';
import { HttpDepartmentAdapter } from './http-department.adapter';

jest.setTimeout(30_000);

const PATIENCE_MS = 1_500;

describe('the HTTP adapter at the reference department system', () => {
  const departments = new DepartmentsFixture();
  const adapter = (url: string) =>
    new HttpDepartmentAdapter({
      endpointOf: () => Promise.resolve({ url, token: TOKEN }),
      timeoutMs: PATIENCE_MS,
    });
  const act = (workOrderId: string, name: string, body: object) =>
    departments.authorised('post', `/work-orders/${workOrderId}/${name}`).send(body).expect(200);

  beforeAll(() => departments.start());
  afterAll(() => departments.stop());

  departmentPortContract(() => ({
    port: adapter(departments.url()),
    unreachable: adapter('http://127.0.0.1:9'),
    held: async (department) => {
      const path = `/work-orders?department=${department}`;
      const { body } = await departments.authorised('get', path).expect(200);
      return (body as { items: object[] }).items;
    },
    askForMoreTime: async (workOrderId) => {
      await act(workOrderId, 'ask-for-more-time', { days: 1, reason: '备料。' });
    },
    answerWithPhotos: async (workOrderId, evidenceCount) => {
      const answer = { outcome: 'done', resultText: '已办。', evidenceCount };
      const { body } = await act(workOrderId, 'answer', answer);
      return (body as { evidence: NamedEvidence[] }).evidence;
    },
    close: (department) => departments.behave(department, { unavailable: true }),
    slowDown: (department) => departments.behave(department, { replyDelayMs: 2 * PATIENCE_MS }),
    open: (department) => departments.behave(department, {}),
  }));
});

describe('the HTTP adapter at a server that answers', () => {
  let server: Server;
  let reply: { status: number; headers?: Record<string, string>; body?: string };
  const placing = () =>
    new HttpDepartmentAdapter({
      endpointOf: () =>
        Promise.resolve({
          url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/departments`,
          token: TOKEN,
        }),
      timeoutMs: PATIENCE_MS,
    }).placeWorkOrder({
      workOrderId: newId(),
      caseNumber: 'QY-441802-2026-000001',
      departmentCode: '441802-urban-management',
      round: 1,
      kind: 'first',
      binding: false,
      urgency: 'normal',
      categoryCode: 'C0101',
      categoryName: '井盖破损',
      gridCode: '441802001001001',
      placeText: '北门街',
      description: '井盖破损。',
      dueAt: '2026-11-30T23:59:59.000+08:00',
    });

  beforeAll(async () => {
    server = createServer((request, response) => {
      request.resume();
      response.writeHead(reply.status, reply.headers).end(reply.body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it.each([
    [500, 'SERVER_ERROR'],
    [503, 'SERVER_ERROR'],
    [408, 'BUSY'],
    [429, 'BUSY'],
  ])('%i is worth another attempt (%s)', async (status, reason) => {
    reply = { status, headers: { 'retry-after': '7' } };
    const error: unknown = await placing().catch((e: unknown) => e);
    expect(error).toBeInstanceOf(DepartmentUnavailableError);
    expect(error).toMatchObject({ reason, retryAfterMs: 7_000 });
  });

  it.each([
    [302, undefined, 'HTTP_302'],
    [401, undefined, 'HTTP_401'],
    [422, '{"code":"IDEMPOTENCY_KEY_REUSED"}', 'IDEMPOTENCY_KEY_REUSED'],
    [400, '{"code":"what a person wrote"}', 'HTTP_400'],
  ])('%i is final (%s)', async (status, body, refusal) => {
    reply = {
      status,
      headers: { location: '/elsewhere' },
      ...(body === undefined ? {} : { body }),
    };
    const error: unknown = await placing().catch((e: unknown) => e);
    expect(error).toBeInstanceOf(DepartmentRefusedError);
    expect(error).toMatchObject({ refusal });
  });

  it.each(['<html>proxy</html>', '{}', '{"reference":""}'])(
    'a receipt without a reference (%s) is asked for again',
    async (body) => {
      reply = { status: 200, body };
      await expect(placing()).rejects.toMatchObject({ reason: 'UNREADABLE_REPLY' });
    },
  );

  it.each(['张三', '138 0000 1234', '已转 3 组办理'])(
    'a number that cannot be one (%s) needs a person to look',
    async (reference) => {
      reply = { status: 201, body: JSON.stringify({ reference }) };
      const error: unknown = await placing().catch((e: unknown) => e);
      expect(error).toBeInstanceOf(DepartmentRefusedError);
      expect(error).toMatchObject({ refusal: 'REFERENCE_NOT_A_CODE' });
    },
  );

  it('sends to the path below the configured address', async () => {
    reply = { status: 201, body: '{"reference":"BM1","receivedAt":"2026-11-22T00:00:00Z"}' };
    await expect(placing()).resolves.toEqual({ reference: 'BM1' });
  });
});
