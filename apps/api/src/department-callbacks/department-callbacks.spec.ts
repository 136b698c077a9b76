import type { AddressInfo } from 'node:net';
import { Test } from '@nestjs/testing';
import type { NestExpressApplication } from '@nestjs/platform-express';
import {
  CollectEvidence,
  DecideExtension,
  PlaceWorkOrder,
  ReceiveCallback,
} from '@grid/department';
import { WorkOrderReader } from '@grid/dispatch';
import { newId } from '@grid/kernel';
import request from 'supertest';
import { Webhook } from 'standardwebhooks';
import { DepartmentsFixture, TOKEN } from '../../../../apps/departments/test/departments.fixture';
import { aCase, DepartmentStage } from '../../../../test/support/department-stage';
import { until } from '../../../../test/support/until';
import { ProblemFilter } from '../http/problem.filter';
import { validationPipe } from '../http/validation.pipe';
import { DepartmentCallbacksController } from './department-callbacks.controller';

jest.setTimeout(30_000);

describe('POST /department-callbacks', () => {
  const departments = new DepartmentsFixture();
  const stage = new DepartmentStage();
  let app: NestExpressApplication;
  let urban: { client: string; secret: string };

  /** The two systems need each other's address: the callback's is known first. */
  beforeAll(async () => {
    const module = await Test.createTestingModule({
      controllers: [DepartmentCallbacksController],
      providers: [
        {
          provide: ReceiveCallback,
          useValue: {
            execute: (...args: Parameters<ReceiveCallback['execute']>) =>
              stage.get(ReceiveCallback).execute(...args),
          },
        },
      ],
    }).compile();
    app = module.createNestApplication<NestExpressApplication>({ rawBody: true });
    app.useGlobalFilters(new ProblemFilter({ note: () => Promise.resolve() }));
    app.useGlobalPipes(validationPipe);
    await app.listen(0, '127.0.0.1');
    const { port } = app.getHttpServer().address() as AddressInfo;
    await departments.start({
      CALLBACK_URL: `http://127.0.0.1:${port}/department-callbacks`,
      DEPARTMENTS_ANSWER_DELAY_MS: '0',
    });
    await stage.start({
      DEPARTMENTS_URL: departments.url(),
      DEPARTMENTS_TOKEN: TOKEN,
    });
    urban = await stage.departmentClient('441802-urban-management');
    await departments.signAs({ '441802-urban-management': urban });
  });
  afterAll(async () => {
    await departments.stop();
    await app.close();
    await stage.stop();
  });

  const post = (body: string | object, headers: Record<string, string> = {}) =>
    request(app.getHttpServer()).post('/department-callbacks').set(headers).type('json').send(body);

  it('takes in what the departments’ system sends by itself after it was given a work order', async () => {
    const caseId = await stage.insertCase(aCase({ status: 'accepted' }));
    const { workOrderId } = await stage.get(PlaceWorkOrder).execute({
      caseId,
      departmentCode: '441802-urban-management',
      dueAt: new Date('2026-11-30T23:59:59+08:00'),
    });
    await stage.untilCase(caseId, 'answered');
    expect(await stage.workOrder(workOrderId)).toMatchObject({
      status: 'answered',
      outcome: 'done',
    });
    const [order] = await stage.get(WorkOrderReader).ofCase(caseId);
    expect(order?.resultText).toContain('井盖破损');
    expect(await stage.messages(caseId)).toHaveLength(1);
  });

  it('goes the whole way with a department that asks for time, shows photos and is flapping', async () => {
    await departments.behave('441802-urban-management', {
      asksForMoreTimeDays: 2,
      answerDelayMs: 0,
      evidenceCount: 2,
      answersTwice: 'newEvent',
    });
    const caseId = await stage.insertCase(aCase({ status: 'accepted' }));
    const { workOrderId } = await stage.get(PlaceWorkOrder).execute({
      caseId,
      departmentCode: '441802-urban-management',
      dueAt: new Date('2036-11-30T23:59:59+08:00'),
    });
    const order = async () => (await stage.get(WorkOrderReader).ofCase(caseId))[0];
    const asked = await until('a request for time', async () => (await order())?.extensions[0]);
    const limit = new Date(asked.requestedUntil);
    const decision = { extensionId: asked.id, granted: true, until: limit };
    expect(await stage.get(DecideExtension).execute(decision)).toEqual({
      workOrderId,
      dueAt: limit,
    });
    await stage.untilCase(caseId, 'answered');
    await departments.behave('441802-urban-management', { failsEvery: 2 });
    const collect = stage.get(CollectEvidence);
    await expect(collect.execute({ workOrderId })).rejects.toMatchObject({
      code: 'DEPARTMENT_UNAVAILABLE',
    });
    expect(await collect.execute({ workOrderId })).toEqual({ kept: 2, skipped: 0 });
    await departments.behave('441802-urban-management');
    expect(await order()).toMatchObject({
      handlerName: expect.any(String),
      outcome: 'done',
      dueAt: asked.requestedUntil,
    });
    expect(await stage.messages(caseId)).toMatchObject([
      { payload: { name: 'department.extensionRequested' } },
      { payload: { name: 'limits.limitMoved' } },
      { payload: { name: 'department.workOrderAnswered' } },
    ]);
  });

  it('answers 202 with the event id, 404 for an order it does not know, and problem details', async () => {
    const event = {
      type: 'workOrder.answered',
      eventId: newId(),
      workOrderId: newId(),
      reference: 'BM1',
      outcome: 'done',
      resultText: '已处理。',
      answeredAt: new Date().toISOString(),
    };
    const send = () => {
      const body = JSON.stringify(event);
      const now = new Date();
      return post(body, {
        'webhook-client': urban.client,
        'webhook-id': event.eventId,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': new Webhook(urban.secret).sign(event.eventId, now, body),
      });
    };
    const unknown = await send().expect(404);
    expect(unknown.headers['content-type']).toContain('application/problem+json');
    expect(unknown.body.code).toBe('WORK_ORDER_UNKNOWN');
    const caseId = await stage.insertCase(aCase({ status: 'dispatched' }));
    event.workOrderId = await stage.insertWorkOrder(caseId, 'placed', 'BM1');
    await send().expect(202, { eventId: event.eventId });
    await send().expect(202, { eventId: event.eventId });
    expect(await stage.messages(caseId)).toHaveLength(1);
  });

  it('refuses what is not signed or is no JSON', async () => {
    const unsigned = await post({ type: 'workOrder.answered' }).expect(401);
    expect(unsigned.body.code).toBe('CALLBACK_CLIENT_INVALID');
    const named = await post({ type: 'workOrder.answered' }, { 'webhook-client': urban.client });
    expect([named.status, named.body.code]).toEqual([401, 'CALLBACK_SIGNATURE_INVALID']);
    await post('{"type":').expect(400);
    const text = request(app.getHttpServer()).post('/department-callbacks').type('text/plain');
    await text.send('hello').expect(400);
  });
});
