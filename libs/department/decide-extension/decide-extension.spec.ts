import { WorkOrderReader } from '@grid/dispatch';
import { newId } from '@grid/kernel';
import { DepartmentPair } from '../../../test/support/department-pair';
import { DepartmentUnavailableError } from '../domain/department-errors';
import { DecideExtension } from './decide-extension';

jest.setTimeout(30_000);

const UNTIL = new Date('2036-12-03T23:59:59+08:00');

describe('DecideExtension', () => {
  const pair = new DepartmentPair();
  let decide: DecideExtension;

  beforeAll(async () => {
    await pair.start();
    decide = pair.stage.get(DecideExtension);
  });
  afterAll(() => pair.stop());

  const asked = async () => {
    const { caseId, workOrderId } = await pair.place();
    await pair.act(workOrderId, 'ask-for-more-time', {
      days: 3,
      reason: '请王某13800001234备料。',
    });
    await pair.takeCallback();
    const [extension] = await pair.stage.query<{ id: string }>(
      'SELECT id FROM dispatch.extension WHERE work_order_id = $1',
      [workOrderId],
    );
    return { caseId, workOrderId, extensionId: extension?.id ?? '' };
  };
  const acts = async (caseId: string) =>
    (await pair.stage.acts(caseId)).filter(({ action }) => /^extension|limitMoved$/.test(action));
  const movedLimits = async (caseId: string) =>
    (await pair.stage.messages(caseId)).filter((message) =>
      JSON.stringify(message).includes('limits.limitMoved'),
    );

  it('tells the process of the request by its id alone, and shows it to people', async () => {
    const { caseId, workOrderId, extensionId } = await asked();
    expect(await pair.stage.messages(caseId)).toEqual([
      {
        kind: 'engine.publishMessage',
        payload: {
          name: 'department.extensionRequested',
          correlationKey: workOrderId,
          variables: { extensionId },
        },
      },
    ]);
    const [order] = await pair.stage.get(WorkOrderReader).ofCase(caseId);
    expect(order?.extensions).toEqual([
      {
        id: extensionId,
        requestedAt: expect.stringMatching(/\+08:00$/),
        requestedUntil: '2036-12-03T23:59:59.000+08:00',
        status: 'requested',
        decidedUntil: null,
        reason: '请王某13800001234备料。',
      },
    ]);
  });

  it('moves the limit and tells the department, once however often it comes', async () => {
    const { caseId, workOrderId, extensionId } = await asked();
    const decision = { extensionId, granted: true, until: UNTIL };
    const results = await Promise.all([1, 2].map(() => decide.execute(decision)));
    results.push(await decide.execute(decision));
    expect(results).toEqual(results.map(() => ({ workOrderId, dueAt: UNTIL })));
    expect(await pair.held(workOrderId)).toMatchObject({
      dueAt: UNTIL.toISOString(),
      extensions: [{ granted: true }],
    });
    expect((await acts(caseId)).map((a) => a.action)).toEqual([
      'extension.requested',
      'extension.granted',
      'workOrder.limitMoved',
    ]);
    expect(await movedLimits(caseId)).toMatchObject([
      {
        payload: {
          correlationKey: workOrderId,
          variables: { dueAt: '2036-12-03T23:59:59.000+08:00' },
        },
      },
    ]);
    const otherwise = decide.execute({ extensionId, granted: false, until: null });
    await expect(otherwise).rejects.toMatchObject({ code: 'EXTENSION_DECIDED' });
  });

  it('gives the day that was asked for when no other is named', async () => {
    const { extensionId } = await asked();
    const { dueAt } = await decide.execute({ extensionId, granted: true });
    expect(dueAt).toEqual(new Date('2036-12-03T23:59:59+08:00'));
  });

  it('leaves the limit when more time is refused, and lets the department ask again', async () => {
    const { workOrderId, extensionId } = await asked();
    const { dueAt } = await decide.execute({ extensionId, granted: false, until: null });
    expect(dueAt).toEqual(new Date('2036-11-30T23:59:59+08:00'));
    expect(await pair.held(workOrderId)).toMatchObject({ extensions: [{ granted: false }] });
    await pair.act(workOrderId, 'ask-for-more-time', { days: 5, reason: '仍在备料。' });
    await pair.takeCallback();
  });

  it('keeps the decision while the department is away, and tells it later', async () => {
    const { caseId, workOrderId, extensionId } = await asked();
    const decision = { extensionId, granted: true, until: UNTIL };
    await pair.behave({ unavailable: true });
    await expect(decide.execute(decision)).rejects.toBeInstanceOf(DepartmentUnavailableError);
    expect(await movedLimits(caseId)).toHaveLength(1);
    expect(await pair.stage.workOrder(workOrderId)).toMatchObject({ due_at: UNTIL });
    await pair.behave();
    await decide.execute(decision);
    expect(await pair.held(workOrderId)).toMatchObject({ dueAt: UNTIL.toISOString() });
  });

  it('moves no limit of an order that was answered before the decision came through', async () => {
    const { caseId, workOrderId, extensionId } = await asked();
    await pair.act(workOrderId, 'answer', { outcome: 'done', resultText: '已处理。' });
    await pair.takeCallback();
    const later = new Date('2036-12-20T23:59:59+08:00');
    await pair.stage.query('UPDATE intake.incident_case SET due_at = $2 WHERE id = $1', [
      caseId,
      later,
    ]);
    await decide.execute({ extensionId, granted: true, until: UNTIL }).catch(() => undefined);
    expect(await movedLimits(caseId)).toEqual([]);
    expect(
      await pair.stage.query('SELECT due_at FROM intake.incident_case WHERE id = $1', [caseId]),
    ).toEqual([{ due_at: later }]);
  });

  it('grants no limit that is not later, and decides nothing that was not asked', async () => {
    const { extensionId } = await asked();
    const same = new Date('2036-11-30T23:59:59+08:00');
    const notLater = decide.execute({ extensionId, granted: true, until: same });
    await expect(notLater).rejects.toMatchObject({ code: 'EXTENSION_NOT_LATER' });
    const unknown = decide.execute({ extensionId: newId(), granted: false, until: null });
    await expect(unknown).rejects.toMatchObject({ code: 'EXTENSION_UNKNOWN' });
  });
});
