import { WorkOrderReader } from '@grid/dispatch';
import { DepartmentsFixture, TOKEN } from '../../../apps/departments/test/departments.fixture';
import { aCase, DepartmentStage } from '../../../test/support/department-stage';
import { DepartmentUnavailableError } from '../domain/department-errors';
import { PlaceWorkOrder } from './place-work-order';

jest.setTimeout(30_000);

describe('PlaceWorkOrder', () => {
  const departments = new DepartmentsFixture();
  const stage = new DepartmentStage();
  let place: PlaceWorkOrder;

  beforeAll(async () => {
    await departments.start();
    await stage.start({ DEPARTMENTS_URL: departments.url(), DEPARTMENTS_TOKEN: TOKEN });
    place = stage.get(PlaceWorkOrder);
  });
  afterAll(async () => {
    await stage.stop();
    await departments.stop();
  });

  const command = async (departmentCode: string) => ({
    caseId: await stage.insertCase(aCase({ status: 'accepted' })),
    departmentCode,
    dueAt: new Date('2026-11-30T23:59:59+08:00'),
  });
  const held = async (departmentCode: string) => {
    const path = `/work-orders?department=${departmentCode}`;
    const { body } = await departments.authorised('get', path).expect(200);
    return (
      body as { items: { workOrderId: string; reference: string; reworkNote: string | null }[] }
    ).items;
  };
  const behave = async (departmentCode: string, behaviour: object) => {
    const path = `/behaviours/${departmentCode}`;
    await departments.authorised('put', path).send(behaviour).expect(200);
  };

  it('gives the case to the department and keeps its reference', async () => {
    const order = await command('441802-urban-management');
    const { workOrderId } = await place.execute(order);
    const [there] = await held('441802-urban-management');
    expect(there).toMatchObject({ workOrderId, description: '人行道井盖破损，请打138****1234。' });
    expect(await stage.workOrder(workOrderId)).toMatchObject({
      status: 'placed',
      department_reference: there?.reference,
      round: 1,
    });
    expect(await stage.caseStatus(order.caseId)).toBe('dispatched');
    expect(await stage.acts(order.caseId)).toEqual([
      { action: 'workOrder.opened', article: 'QY23.2' },
      { action: 'workOrder.placed', article: 'QY23.2' },
      { action: 'case.dispatched', article: 'QY23.2' },
    ]);
  });

  it('tells the department neither the name nor the telephone number of the reporter', async () => {
    await place.execute(await command('441802-health'));
    const told = JSON.stringify(await held('441802-health'));
    expect(told).not.toContain('陈某');
    expect(told).not.toContain('13800000000');
    expect(told).not.toContain('13800001234');
  });

  it('is one work order however often the job comes, one after the other or together', async () => {
    const order = await command('441802-fire-rescue');
    const ids = await Promise.all([1, 2, 3].map(() => place.execute(order)));
    ids.push(await place.execute(order));
    expect(new Set(ids.map((i) => i.workOrderId)).size).toBe(1);
    expect(await held('441802-fire-rescue')).toHaveLength(1);
    expect(await stage.acts(order.caseId)).toHaveLength(3);
  });

  it('keeps the id of an attempt that failed, and what it sent, for the next one', async () => {
    const order = await command('441802-water-resources');
    await behave('441802-water-resources', { unavailable: true });
    await expect(place.execute(order)).rejects.toBeInstanceOf(DepartmentUnavailableError);
    const [pending] = await stage.workOrdersOf(order.caseId);
    expect(pending).toMatchObject({ status: 'pending', department_reference: null });
    expect(await stage.caseStatus(order.caseId)).toBe('accepted');
    await stage.query(`UPDATE intake.incident_case SET place_text = '别处' WHERE id = $1`, [
      order.caseId,
    ]);
    await behave('441802-water-resources', {});
    expect(await place.execute(order)).toEqual({ workOrderId: pending?.id });
    const [there] = await held('441802-water-resources');
    expect(there).toMatchObject({ workOrderId: pending?.id, placeText: '北门街与学宫街路口' });
  });

  it('begins another order only in another round', async () => {
    const order = await command('441802-urban-management');
    const first = await place.execute(order);
    const elsewhere = { ...order, departmentCode: '441802-housing-construction' };
    await expect(place.execute(elsewhere)).rejects.toMatchObject({
      code: 'WORK_ORDER_ROUND_TAKEN',
    });
    const second = await place.execute({ ...elsewhere, round: 2 });
    expect(second).not.toEqual(first);
  });

  it('says why an order comes again, how pressing it is and that it binds, and masks numbers in the note', async () => {
    const again = { round: 2, kind: 'rework', binding: true, urgency: 'major' } as const;
    const order = { ...(await command('441802-civil-affairs')), ...again };
    const { workOrderId } = await place.execute({
      ...order,
      reworkNote: '仍有缝隙，问13800001234。',
    });
    const [there] = await held('441802-civil-affairs');
    expect(there).toMatchObject({ ...again, workOrderId, reworkNote: '仍有缝隙，问138****1234。' });
    const [shown] = await stage.get(WorkOrderReader).ofCase(order.caseId);
    expect(shown).toMatchObject({ round: 2, binding: true, reworkNote: there?.reworkNote });
    const rows = await stage.query('SELECT * FROM audit.entry WHERE case_id = $1', [order.caseId]);
    expect(JSON.stringify(rows)).not.toContain('缝隙');
  });

  it('stays bound through the rework of what was dispatched again after a study (QY26.2)', async () => {
    const order = await command('441802-education');
    await place.execute({ ...order, round: 2, kind: 'redispatch', binding: true });
    const rework = { ...order, round: 3, kind: 'rework', binding: false } as const;
    await place.execute(rework);
    expect(await held('441802-education')).toMatchObject([
      { round: 3, binding: true },
      { round: 2, binding: true },
    ]);
    const elsewhere = { ...rework, round: 4, departmentCode: '441802-sports' };
    await place.execute(elsewhere);
    expect(await held('441802-sports')).toMatchObject([{ round: 4, binding: false }]);
  });

  it('is the same order also after its limit was moved', async () => {
    const order = await command('441802-transport');
    const { workOrderId } = await place.execute(order);
    await stage.query(`UPDATE dispatch.work_order SET due_at = '2036-12-31' WHERE id = $1`, [
      workOrderId,
    ]);
    expect(await place.execute(order)).toEqual({ workOrderId });
  });

  it('gives away no case that was not opened', async () => {
    const order = await command('441802-urban-management');
    await stage.query(
      `UPDATE intake.incident_case SET case_number = NULL, status = 'reported' WHERE id = $1`,
      [order.caseId],
    );
    await expect(place.execute(order)).rejects.toMatchObject({ code: 'CASE_NOT_OPEN' });
    expect(await stage.workOrdersOf(order.caseId)).toEqual([]);
  });
});
