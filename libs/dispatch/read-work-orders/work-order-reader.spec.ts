import { aCase, DepartmentStage } from '../../../test/support/department-stage';
import { WorkOrderReader } from './work-order-reader';

jest.setTimeout(30_000);

describe('WorkOrderReader', () => {
  const stage = new DepartmentStage();

  beforeAll(() => stage.start({}));
  afterAll(() => stage.stop());

  it('shows the work orders of a case round by round, in local time; a department nobody knows by its code', async () => {
    const caseId = await stage.insertCase(aCase({ status: 'dispatched' }));
    await stage.query(
      `INSERT INTO dispatch.work_order (id, case_id, round, department_code, due_at, request, status,
         opened_at, department_reference, placed_at)
       SELECT gen_random_uuid(), $1, round, '441802-' || round, '2026-11-30T15:59:59Z', '{}', 'placed',
         now(), 'BM' || round, '2026-11-22T01:00:00Z'
       FROM generate_series(2, 1, -1) AS round`,
      [caseId],
    );
    const orders = await stage.get(WorkOrderReader).ofCase(caseId);
    expect(orders.map((o) => o.round)).toEqual([1, 2]);
    expect(orders[0]).toMatchObject({
      departmentCode: '441802-1',
      departmentZh: '441802-1',
      departmentReference: 'BM1',
      status: 'placed',
      dueAt: '2026-11-30T23:59:59.000+08:00',
      placedAt: '2026-11-22T09:00:00.000+08:00',
      answeredAt: null,
      outcome: null,
    });
  });
});
