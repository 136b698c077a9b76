import { createHash } from 'node:crypto';
import type { NamedEvidence } from '@grid/dispatch';
import { newId } from '@grid/kernel';
import {
  DepartmentEvidenceError,
  DepartmentRefusedError,
  DepartmentUnavailableError,
} from '../domain/department-errors';
import type { DepartmentOrder, DepartmentPort } from '../domain/department-port';

/** A department's system and the adapter that reaches it, as the contract needs them. */
export interface DepartmentUnderTest {
  readonly port: DepartmentPort;
  /** The same adapter pointed at a place where nobody listens. */
  readonly unreachable: DepartmentPort;
  /** What the system holds of a department, newest first, in its own words for our fields. */
  held(departmentCode: string): Promise<readonly object[]>;
  /** Somebody of the department asks for more time for an order, until the limit plus a day. */
  askForMoreTime(workOrderId: string): Promise<void>;
  /** Somebody of the department answers an order with so many photos; gives what the answer names. */
  answerWithPhotos(workOrderId: string, count: number): Promise<readonly NamedEvidence[]>;
  /** From now on the department refuses everything for the time being. */
  close(departmentCode: string): Promise<void>;
  /** From now on the department takes orders, but its receipt comes later than the adapter waits. */
  slowDown(departmentCode: string): Promise<void>;
  /** The department behaves again. */
  open(departmentCode: string): Promise<void>;
}

/** What the system holds of an order after it was placed. */
interface HeldOrder {
  readonly dueAt: string;
  readonly extensions: readonly { readonly granted: boolean | null }[];
  readonly supervisions: readonly { readonly supervisionId: string; readonly step: number }[];
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

  const placed = async () => {
    const order = anOrder();
    await subject().port.placeWorkOrder(order);
    const { departmentCode, workOrderId } = order;
    return { departmentCode, workOrderId };
  };
  const held = async (departmentCode: string) =>
    (await subject().held(departmentCode))[0] as HeldOrder;
  const supervision = (order: Awaited<ReturnType<typeof placed>>) => ({
    ...order,
    supervisionId: newId(),
    step: 1,
    dueAt: '2026-12-01T18:00:00.000+08:00',
  });
  const decision = (order: Awaited<ReturnType<typeof placed>>) => ({
    ...order,
    extensionId: newId(),
    granted: true,
    dueAt: '2026-12-01T23:59:59.000+08:00',
  });

  it('tells why an order comes again, how pressing it is and that it binds', async () => {
    const again = { round: 2, kind: 'rework', binding: true, urgency: 'major' } as const;
    const order = { ...anOrder(), ...again, reworkNote: '井盖仍有缝隙。' };
    await subject().port.placeWorkOrder(order);
    const [there] = await subject().held(order.departmentCode);
    expect(there).toMatchObject({ ...again, reworkNote: '井盖仍有缝隙。' });
  });

  it('tells a decision on more time once, and is refused for good when none was asked for', async () => {
    const order = await placed();
    const { port } = subject();
    const unasked = port.tellExtension(decision(order));
    await expect(unasked).rejects.toBeInstanceOf(DepartmentRefusedError);
    await subject().askForMoreTime(order.workOrderId);
    const decided = decision(order);
    await Promise.all([1, 2].map(() => port.tellExtension(decided)));
    await port.tellExtension(decided);
    const there = await held(order.departmentCode);
    expect(there.extensions).toEqual([expect.objectContaining({ granted: true })]);
    expect(new Date(there.dueAt)).toEqual(new Date(decided.dueAt));
  });

  it('leaves the limit when no more time is given', async () => {
    const order = await placed();
    const { dueAt } = await held(order.departmentCode);
    await subject().askForMoreTime(order.workOrderId);
    await subject().port.tellExtension({ ...decision(order), granted: false, dueAt });
    expect(await held(order.departmentCode)).toMatchObject({
      dueAt,
      extensions: [expect.objectContaining({ granted: false })],
    });
  });

  it('supervises once, however often and however simultaneously it is told', async () => {
    const order = await placed();
    const urging = supervision(order);
    await Promise.all([1, 2, 3].map(() => subject().port.superviseWorkOrder(urging)));
    const { supervisionId, step } = urging;
    expect((await held(order.departmentCode)).supervisions).toEqual([
      expect.objectContaining({ supervisionId, step }),
    ]);
  });

  it('fetches exactly the files that the answer names, and knows no others', async () => {
    const order = await placed();
    const named = await subject().answerWithPhotos(order.workOrderId, 2);
    expect(named).toHaveLength(2);
    for (const { evidenceId, sha256 } of named) {
      const bytes = await subject().port.fetchEvidence(order, evidenceId);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    }
    const missing = subject().port.fetchEvidence(order, newId());
    await expect(missing).rejects.toBeInstanceOf(DepartmentEvidenceError);
    const elsewhere = subject().port.fetchEvidence(await placed(), named[0]?.evidenceId ?? '');
    await expect(elsewhere).rejects.toMatchObject({ code: 'EVIDENCE_MISSING' });
  });

  it('can do all of it again after the department was closed, away or slow', async () => {
    const order = await placed();
    await subject().askForMoreTime(order.workOrderId);
    const [urging, decided] = [supervision(order), decision(order)];
    const each = (port: DepartmentPort) => [
      () => port.superviseWorkOrder(urging),
      () => port.tellExtension(decided),
      () => port.fetchEvidence(order, newId()),
    ];
    await subject().close(order.departmentCode);
    for (const ask of [...each(subject().port), ...each(subject().unreachable)]) {
      await expect(ask()).rejects.toBeInstanceOf(DepartmentUnavailableError);
    }
    await subject().slowDown(order.departmentCode);
    for (const ask of each(subject().port).slice(0, 2)) {
      await expect(ask()).rejects.toMatchObject({ reason: 'TIMEOUT' });
    }
    await subject().open(order.departmentCode);
    for (const ask of each(subject().port).slice(0, 2)) await ask();
    expect(await held(order.departmentCode)).toMatchObject({
      extensions: [{ granted: true }],
      supervisions: [{ supervisionId: urging.supervisionId }],
    });
  });
}
