import { newId } from '@grid/kernel';
import { DepartmentPair } from '../../../test/support/department-pair';
import { DepartmentUnavailableError } from '../domain/department-errors';
import { SuperviseWorkOrder } from './supervise-work-order';

jest.setTimeout(30_000);

describe('SuperviseWorkOrder', () => {
  const pair = new DepartmentPair();
  let supervise: SuperviseWorkOrder;

  beforeAll(async () => {
    await pair.start();
    supervise = pair.stage.get(SuperviseWorkOrder);
  });
  afterAll(() => pair.stop());

  const command = async () => ({
    ...(await pair.place()),
    supervisionId: newId(),
    step: 1,
    dueAt: new Date('2036-12-02T18:00:00+08:00'),
  });
  const supervised = async (caseId: string) =>
    (await pair.stage.acts(caseId)).filter(({ action }) => action === 'workOrder.supervised');

  it('urges the department once, however often the job comes', async () => {
    const order = await command();
    await Promise.all([1, 2, 3].map(() => supervise.execute(order)));
    await supervise.execute(order);
    expect(await pair.held(order.workOrderId)).toMatchObject({
      supervisions: [
        { supervisionId: order.supervisionId, step: 1, dueAt: order.dueAt.toISOString() },
      ],
    });
    expect(await supervised(order.caseId)).toEqual([
      { action: 'workOrder.supervised', article: 'QY26.1' },
    ]);
  });

  it('urges further by a supervision of its own', async () => {
    const order = await command();
    await supervise.execute(order);
    await supervise.execute({ ...order, supervisionId: newId(), step: 2 });
    expect(await pair.held(order.workOrderId)).toMatchObject({
      supervisions: [{ step: 1 }, { step: 2 }],
    });
  });

  it('is tried again while the department is away, and records nothing before', async () => {
    const order = await command();
    await pair.behave({ unavailable: true });
    await expect(supervise.execute(order)).rejects.toBeInstanceOf(DepartmentUnavailableError);
    expect(await supervised(order.caseId)).toEqual([]);
    await pair.behave();
    await supervise.execute(order);
    expect(await supervised(order.caseId)).toHaveLength(1);
  });

  it('knows no order of another case', async () => {
    const [order, other] = [await command(), await command()];
    const mixed = supervise.execute({ ...order, caseId: other.caseId });
    await expect(mixed).rejects.toMatchObject({ code: 'WORK_ORDER_UNKNOWN' });
  });
});
