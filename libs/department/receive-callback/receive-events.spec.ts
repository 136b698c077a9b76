import { WorkOrderReader } from '@grid/dispatch';
import { newId } from '@grid/kernel';
import { Webhook } from 'standardwebhooks';
import { aCase, DepartmentStage, type PlacedOrder } from '../../../test/support/department-stage';
import { ReceiveCallback } from './receive-callback';

jest.setTimeout(30_000);

const REFERENCE = 'BM20261122000001';
const LATER = new Date(Date.now() + 3 * 86_400_000);
const SHA256 = 'a'.repeat(64);
const REPEATED = '01a2b3c4-0000-4000-8000-000000000000';

describe('ReceiveCallback, what a department tells besides a plain answer', () => {
  const stage = new DepartmentStage();
  let urban: { client: string; secret: string };
  let health: { client: string; secret: string };

  beforeAll(async () => {
    await stage.start({});
    urban = await stage.departmentClient('441802-urban-management');
    health = await stage.departmentClient('441802-health');
  });
  afterAll(() => stage.stop());

  const facts = {
    'workOrder.accepted': { handlerName: '王志强', acceptedAt: '2026-11-22T08:00:00Z' },
    'workOrder.answered': {
      outcome: 'notDone',
      resultText: '权属不明。',
      answeredAt: '2026-11-22T08:00:00Z',
    },
    'workOrder.objected': {
      reason: '井盖属供水公司，联系人13800001234。',
      legalBasis: '《城市供水条例》第二十七条',
      objectedAt: '2026-11-22T08:00:00Z',
    },
    'workOrder.extensionRequested': {
      requestedUntil: new Date(LATER.getTime() + 86_400_000).toISOString(),
      reason: '等待备件。',
    },
  } as const;
  type Type = keyof typeof facts;
  const TYPES = Object.keys(facts) as Type[];

  const anEvent = (type: Type, workOrderId: string, more: object = {}) => ({
    type,
    eventId: newId(),
    workOrderId,
    reference: REFERENCE,
    ...facts[type],
    ...more,
  });
  const receive = (event: { eventId: string }, by = urban) => {
    const body = JSON.stringify(event);
    const at = new Date();
    return stage.get(ReceiveCallback).execute(Buffer.from(body), {
      client: by.client,
      id: event.eventId,
      timestamp: String(Math.floor(at.getTime() / 1000)),
      signature: new Webhook(by.secret).sign(event.eventId, at, body),
    });
  };
  const placed = async (more: PlacedOrder = {}, status: 'placed' | 'pending' = 'placed') => {
    const caseId = await stage.insertCase(
      aCase({ status: status === 'placed' ? 'dispatched' : 'accepted' }),
    );
    const order = { dueAt: LATER, ...more };
    return { caseId, workOrderId: await stage.insertWorkOrder(caseId, status, REFERENCE, order) };
  };
  const seen = async (caseId: string) => (await stage.get(WorkOrderReader).ofCase(caseId))[0];
  const noTrace = async (caseId: string, workOrderId: string) => {
    expect(await stage.messages(caseId)).toEqual([]);
    expect(await stage.acts(caseId)).toEqual([]);
    expect(await stage.workOrder(workOrderId)).toMatchObject({ status: 'placed' });
    const events = await stage.query(
      'SELECT 1 FROM department.callback_event WHERE work_order_id = $1',
      [workOrderId],
    );
    expect(events).toEqual([]);
  };

  it('keeps who has the work in hand for people, and out of the record and the process', async () => {
    const { caseId, workOrderId } = await placed();
    await receive(anEvent('workOrder.accepted', workOrderId));
    await receive(anEvent('workOrder.accepted', workOrderId, { handlerName: '李建华' }));
    expect(await seen(caseId)).toMatchObject({
      handlerName: '李建华',
      acceptedAt: expect.stringMatching(/\+08:00$/),
      status: 'placed',
    });
    expect(await stage.messages(caseId)).toEqual([]);
    const rows = await stage.query('SELECT * FROM audit.entry WHERE case_id = $1', [caseId]);
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toMatch(/王志强|李建华/);
  });

  it('takes word of who has it after the answer, which may have overtaken it', async () => {
    const { caseId, workOrderId } = await placed({}, 'pending');
    await receive(anEvent('workOrder.answered', workOrderId));
    await receive(anEvent('workOrder.accepted', workOrderId));
    expect(await seen(caseId)).toMatchObject({ handlerName: '王志强', outcome: 'notDone' });
  });

  it('takes an objection as the answer of the round, and keeps its words in the vault', async () => {
    const { caseId, workOrderId } = await placed();
    await receive(anEvent('workOrder.objected', workOrderId));
    expect(await stage.caseStatus(caseId)).toBe('answered');
    expect(await stage.messages(caseId)).toEqual([
      {
        kind: 'engine.publishMessage',
        payload: {
          name: 'department.workOrderAnswered',
          correlationKey: workOrderId,
          variables: {
            workOrderOutcome: 'objected',
            coHandlersOpen: false,
            answeredAt: expect.stringMatching(/\+08:00$/),
          },
        },
      },
    ]);
    expect(await seen(caseId)).toMatchObject({
      outcome: 'objected',
      objectionReason: facts['workOrder.objected'].reason,
      legalBasis: facts['workOrder.objected'].legalBasis,
      resultText: null,
    });
    const rows = await stage.query('SELECT * FROM audit.entry WHERE case_id = $1', [caseId]);
    expect(JSON.stringify(rows)).not.toContain('供水');
  });

  it('reads an objection that names no ground as one on the words of QY26.2, and keeps the ground', async () => {
    const silent = await placed();
    await receive(anEvent('workOrder.objected', silent.workOrderId));
    expect(await seen(silent.caseId)).toMatchObject({ objectionGround: 'notOurDuty' });
    const named = await placed();
    await receive(anEvent('workOrder.objected', named.workOrderId, { ground: 'otherLevel' }));
    expect(await seen(named.caseId)).toMatchObject({ objectionGround: 'otherLevel' });
  });

  it('takes an objection to a binding order on a new ground', async () => {
    const { caseId, workOrderId } = await placed({ binding: true, round: 2 });
    await stage.insertObjected(caseId, 'notOurDuty');
    await receive(anEvent('workOrder.objected', workOrderId, { ground: 'otherArea' }));
    expect(await stage.messages(caseId)).toHaveLength(1);
  });

  it('takes one of two objections at once', async () => {
    const { caseId, workOrderId } = await placed();
    const both = ['notOurDuty', 'otherArea'].map((ground) =>
      receive(anEvent('workOrder.objected', workOrderId, { ground })),
    );
    const settled = await Promise.allSettled(both);
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = settled.find((one) => one.status === 'rejected');
    expect(refused?.reason).toMatchObject({ code: 'WORK_ORDER_ANSWERED' });
    expect(await stage.messages(caseId)).toHaveLength(1);
  });

  it('takes no objection after its time', async () => {
    const { caseId, workOrderId } = await placed({ objectUntil: new Date(Date.now() - 1000) });
    await expect(receive(anEvent('workOrder.objected', workOrderId))).rejects.toMatchObject({
      kind: 'conflict',
      code: 'OBJECTION_TOO_LATE',
    });
    await noTrace(caseId, workOrderId);
  });

  it('takes no objection against an order that was dispatched again after a study of the same ground', async () => {
    const { caseId, workOrderId } = await placed({ binding: true, round: 2 });
    await stage.insertObjected(caseId, 'notOurDuty');
    await expect(receive(anEvent('workOrder.objected', workOrderId))).rejects.toMatchObject({
      kind: 'conflict',
      code: 'OBJECTION_NOT_ALLOWED',
      text: { zh: expect.stringContaining('QY26.2'), en: expect.stringContaining('QY26.2') },
      facts: { article: 'QY26.2' },
    });
    await noTrace(caseId, workOrderId);
  });

  it.each(['workOrder.answered', 'workOrder.objected', 'workOrder.extensionRequested'] as const)(
    'takes no %s after the answer',
    async (type) => {
      const { caseId, workOrderId } = await placed();
      await receive(anEvent('workOrder.answered', workOrderId));
      await expect(receive(anEvent(type, workOrderId))).rejects.toMatchObject({
        kind: 'conflict',
        code: 'WORK_ORDER_ANSWERED',
      });
      expect(await stage.messages(caseId)).toHaveLength(1);
    },
  );

  it('takes a request for more time before the limit, one at a time, for a later limit', async () => {
    const type = 'workOrder.extensionRequested';
    const late = await placed({ dueAt: new Date(Date.now() - 1000) });
    await expect(receive(anEvent(type, late.workOrderId))).rejects.toMatchObject({
      kind: 'conflict',
      code: 'EXTENSION_TOO_LATE',
    });
    await noTrace(late.caseId, late.workOrderId);
    const { caseId, workOrderId } = await placed();
    const sooner = { requestedUntil: LATER.toISOString() };
    await expect(receive(anEvent(type, workOrderId, sooner))).rejects.toMatchObject({
      kind: 'invalid',
      code: 'EXTENSION_NOT_LATER',
      fields: [expect.objectContaining({ field: 'requestedUntil' })],
    });
    await noTrace(caseId, workOrderId);
    await receive(anEvent(type, workOrderId));
    await expect(receive(anEvent(type, workOrderId))).rejects.toMatchObject({
      kind: 'conflict',
      code: 'EXTENSION_PENDING',
    });
    expect(await stage.messages(caseId)).toHaveLength(1);
  });

  it('notes what the answer names as evidence, in its order', async () => {
    const { workOrderId } = await placed();
    const evidence = [1, 2].map(() => ({ evidenceId: newId(), sha256: SHA256 }));
    await receive(anEvent('workOrder.answered', workOrderId, { evidence }));
    const rows = await stage.query(
      `SELECT evidence_id AS "evidenceId", sha256 FROM dispatch.answer_evidence
       WHERE work_order_id = $1 AND status = 'named' ORDER BY position`,
      [workOrderId],
    );
    expect(rows).toEqual(evidence);
  });

  it.each(TYPES)(
    'takes %s once, however often and however simultaneously it comes',
    async (type) => {
      const { caseId, workOrderId } = await placed();
      const event = anEvent(type, workOrderId);
      const results = await Promise.all([1, 2, 3].map(() => receive(event)));
      results.push(await receive(event));
      expect(results.filter((r) => !r.duplicate)).toHaveLength(1);
      const acts = (await stage.acts(caseId)).filter(({ action }) => !action.startsWith('case.'));
      expect(acts).toHaveLength(1);
      const told = type === 'workOrder.accepted' ? 0 : 1;
      expect(await stage.messages(caseId)).toHaveLength(told);
    },
  );

  it.each(TYPES)('leaves no trace of a %s that is forged, foreign or of no order', async (type) => {
    const { caseId, workOrderId } = await placed();
    const event = anEvent(type, workOrderId);
    const forged = { ...urban, secret: health.secret };
    await expect(receive(event, forged)).rejects.toMatchObject({
      code: 'CALLBACK_SIGNATURE_INVALID',
    });
    await expect(receive(event, health)).rejects.toMatchObject({
      kind: 'notFound',
      code: 'WORK_ORDER_UNKNOWN',
    });
    await expect(receive({ ...event, workOrderId: newId() } as never)).rejects.toMatchObject({
      kind: 'notFound',
      code: 'WORK_ORDER_UNKNOWN',
    });
    const otherDesk = anEvent(type, workOrderId, { reference: 'BM9' });
    await expect(receive(otherDesk)).rejects.toMatchObject({
      code: 'WORK_ORDER_REFERENCE_MISMATCH',
    });
    await noTrace(caseId, workOrderId);
  });

  it.each<[string, Type, object, string]>([
    ['no name', 'workOrder.accepted', { handlerName: ' ' }, 'handlerName'],
    [
      'a name that is a story',
      'workOrder.accepted',
      { handlerName: '长'.repeat(51) },
      'handlerName',
    ],
    ['no reason', 'workOrder.objected', { reason: undefined }, 'reason'],
    ['a ground of its own', 'workOrder.objected', { ground: 'tooHard' }, 'ground'],
    ['no legal basis', 'workOrder.objected', { legalBasis: '' }, 'legalBasis'],
    [
      'a day without a time',
      'workOrder.extensionRequested',
      { requestedUntil: '2036-12-01' },
      'requestedUntil',
    ],
    [
      'ten files',
      'workOrder.answered',
      { evidence: Array.from({ length: 10 }, () => ({ evidenceId: newId(), sha256: SHA256 })) },
      'evidence',
    ],
    [
      'a file twice',
      'workOrder.answered',
      { evidence: [1, 2].map(() => ({ evidenceId: REPEATED, sha256: SHA256 })) },
      'evidence',
    ],
    [
      'a path for a file',
      'workOrder.answered',
      { evidence: [{ evidenceId: '../../secrets', sha256: SHA256 }] },
      'evidence.0.evidenceId',
    ],
  ])('refuses %s', async (_, type, wrong, field) => {
    const { caseId, workOrderId } = await placed();
    await expect(receive(anEvent(type, workOrderId, wrong))).rejects.toMatchObject({
      kind: 'invalid',
      code: 'CALLBACK_MALFORMED',
      fields: [expect.objectContaining({ field })],
    });
    await noTrace(caseId, workOrderId);
  });
});
