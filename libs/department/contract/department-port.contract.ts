import { newId } from '@grid/kernel';
import { DepartmentRefusedError, DepartmentUnavailableError } from '../domain/department-errors';
import type { DepartmentOrder, DepartmentPort } from '../domain/department-port';

/** A department's system and the adapter that reaches it, as the contract needs them. */
export interface DepartmentUnderTest {
  readonly port: DepartmentPort;
  /** The same adapter pointed at a place where nobody listens. */
  readonly unreachable: DepartmentPort;
  /** What the system holds of a department, newest first, in its own words for our fields. */
  held(departmentCode: string): Promise<readonly object[]>;
  /** From now on the department refuses everything for the time being. */
  close(departmentCode: string): Promise<void>;
  /** From now on the department takes orders, but its receipt comes later than the adapter waits. */
  slowDown(departmentCode: string): Promise<void>;
  /** The department behaves again. */
  open(departmentCode: string): Promise<void>;
}

/** What every adapter of `DepartmentPort` has to do; run it against the real system on the other side. */
export function departmentPortContract(subject: () => DepartmentUnderTest): void {
  let running = 0;
  const anOrder = (): DepartmentOrder => ({
    workOrderId: newId(),
    caseNumber: 'QY-441802-2026-000001',
    departmentCode: `441802-contract-${String.fromCharCode(97 + running++)}`,
    round: 1,
    kind: 'first',
    binding: false,
    urgency: 'normal',
    categoryCode: 'C0101',
    categoryName: '井盖破损',
    gridCode: '441802001001001',
    placeText: '北门街与学宫街路口',
    description: '人行道井盖破损，行人易踏空。',
    dueAt: '2026-11-30T23:59:59.000+08:00',
  });

  it('gives the department exactly the order and returns its reference', async () => {
    const order = anOrder();
    const { reference } = await subject().port.placeWorkOrder(order);
    expect(reference).not.toBe('');
    const { dueAt, ...rest } = order;
    const [held] = await subject().held(order.departmentCode);
    expect(held).toMatchObject({ ...rest, reference });
    expect(new Date((held as { dueAt: string }).dueAt)).toEqual(new Date(dueAt));
  });

  it('has one order and one reference, however often and however simultaneously it is placed', async () => {
    const order = anOrder();
    const { port } = subject();
    const first = await port.placeWorkOrder(order);
    const again = await Promise.all([1, 2, 3].map(() => port.placeWorkOrder(order)));
    expect(again).toEqual([first, first, first]);
    expect(await subject().held(order.departmentCode)).toHaveLength(1);
  });

  it('is refused for good when the same id comes with another content', async () => {
    const order = anOrder();
    const { port } = subject();
    await port.placeWorkOrder(order);
    const changed = port.placeWorkOrder({ ...order, description: '另一件事。' });
    await expect(changed).rejects.toBeInstanceOf(DepartmentRefusedError);
  });

  it('can be tried again after the department was closed', async () => {
    const order = anOrder();
    await subject().close(order.departmentCode);
    const refused = subject().port.placeWorkOrder(order);
    await expect(refused).rejects.toBeInstanceOf(DepartmentUnavailableError);
    await subject().open(order.departmentCode);
    await subject().port.placeWorkOrder(order);
    expect(await subject().held(order.departmentCode)).toHaveLength(1);
  });

  it('does not wait for ever, and learns the reference of an order whose receipt was lost', async () => {
    const order = anOrder();
    await subject().slowDown(order.departmentCode);
    const late = subject().port.placeWorkOrder(order);
    await expect(late).rejects.toMatchObject({ code: 'DEPARTMENT_UNAVAILABLE', reason: 'TIMEOUT' });
    await subject().open(order.departmentCode);
    const { reference } = await subject().port.placeWorkOrder(order);
    expect(await subject().held(order.departmentCode)).toEqual([
      expect.objectContaining({ workOrderId: order.workOrderId, reference }),
    ]);
  });

  it('says that the department is away when nobody listens, and nothing of the case', async () => {
    const order = anOrder();
    const error: unknown = await subject()
      .unreachable.placeWorkOrder(order)
      .catch((e: unknown) => e);
    expect(error).toBeInstanceOf(DepartmentUnavailableError);
    expect(error).toMatchObject({ code: 'DEPARTMENT_UNAVAILABLE', reason: 'NETWORK' });
    expect(String(error)).not.toContain(order.description);
  });
}
