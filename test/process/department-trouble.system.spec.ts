import { Client } from 'pg';
import { api, as, decide, inStatus, openTask, people, unsampled } from '../support/api-client';
import { behave, placeDirectly } from '../support/departments';
import { runningStack } from '../support/stack';
import { until } from '../support/until';

const DRAWN_RETRIES = 5;
const AWAY = { unavailable: true };

/** Departments that no other spec dispatches to. */
const department = '441802-veterans-affairs';
const otherDepartment = '441802-ethnic-religious';

describe('a department in trouble', () => {
  const database = new Client({ connectionString: runningStack().databaseUrl });
  beforeAll(() => database.connect());
  afterAll(() => database.end());
  afterEach(() => Promise.all([behave(department), behave(otherDepartment)]));

  async function dispatched(): Promise<string> {
    const caseId = await unsampled();
    await decide(people.township, caseId, 'UserTask_AcceptReport', { acceptOutcome: 'accept' });
    await decide(people.county, caseId, 'UserTask_ConfirmDispatch', {
      dispatchOutcome: 'dispatch',
      departmentCode: department,
    });
    return caseId;
  }

  /** The attempts in vain that the engine's history holds, oldest first. */
  async function failures(
    caseId: string,
    atLeast: number,
  ): Promise<readonly { retries: string; message: string }[]> {
    return until(`${atLeast} attempts`, async () => {
      const { rows } = await database.query<{ retries: string; message: string }>(
        `SELECT r.value ->> 'retries' AS retries, r.value ->> 'errorMessage' AS message
         FROM engine.record AS r JOIN trace.process_instance AS i
           ON i.generation = r.generation AND i.key = r.process_instance_key
         WHERE i.case_id = $1 AND r.value_type = 'JOB' AND r.intent = 'FAILED'
           AND r.value ->> 'elementId' = 'ServiceTask_PlaceWorkOrder'
         ORDER BY r.position`,
        [caseId],
      );
      return rows.length >= atLeast ? rows : null;
    });
  }

  async function engineIncidents(caseId: string): Promise<readonly string[]> {
    const { rows } = await database.query<{ message: string }>(
      `SELECT x.error_message AS message
       FROM trace.engine_incident AS x JOIN trace.process_instance AS i
         ON i.generation = x.generation AND i.key = x.process_instance_key
       WHERE i.case_id = $1`,
      [caseId],
    );
    return rows.map((row) => row.message);
  }

  async function putOff(): Promise<number> {
    const text = await (await fetch(`${runningStack().workerUrl}/metrics`)).text();
    const line =
      /^grid_jobs_total\{type="department\.placeWorkOrder",outcome="tryLater"\} (\d+)/m.exec(text);
    return Number(line?.[1] ?? 0);
  }

  it('is waited for through any number of attempts, seen by all, and the case goes on', async () => {
    await behave(department, AWAY);
    const before = await putOff();
    const caseId = await dispatched();

    const inVain = await failures(caseId, 2 * DRAWN_RETRIES);
    expect(inVain.slice(0, 2 * DRAWN_RETRIES)).toEqual(
      Array(2 * DRAWN_RETRIES).fill({
        retries: `${DRAWN_RETRIES}`,
        message: 'DEPARTMENT_UNAVAILABLE: SERVER_ERROR',
      }),
    );
    expect((await putOff()) - before).toBeGreaterThanOrEqual(2 * DRAWN_RETRIES);
    await inStatus(caseId, 'accepted');

    await behave(department, { answerDelayMs: 0 });
    await openTask(people.township, caseId, 'UserTask_TellPerson');
    await inStatus(caseId, 'answered');
    expect(await engineIncidents(caseId)).toEqual([]);
  });

  it('that refuses an order leaves an engine incident at once', async () => {
    await behave(department, AWAY);
    await behave(otherDepartment, { answersItself: false });
    const caseId = await dispatched();
    const workOrderId = await until('the work order', async () => {
      const answer = await api()
        .get(`/api/cases/${caseId}`)
        .set(await as(people.gridMember));
      return (answer.body as { workOrders: { id: string }[] }).workOrders[0]?.id;
    });
    await placeDirectly(anotherOrder(workOrderId));

    await behave(department);
    const incidents = await until('an engine incident', async () => {
      const found = await engineIncidents(caseId);
      return found.length > 0 ? found : null;
    });
    const refusal = 'DEPARTMENT_REFUSED: IDEMPOTENCY_KEY_REUSED';
    expect(incidents).toEqual([refusal]);
    const refused = (await failures(caseId, 2)).filter(({ message }) => message === refusal);
    expect(refused).toEqual([{ retries: '0', message: refusal }]);
  });
});

/** An order that takes the key of ours, so that ours is refused. */
function anotherOrder(workOrderId: string) {
  return {
    workOrderId,
    caseNumber: 'QY-441802-2026-999999',
    departmentCode: otherDepartment,
    categoryCode: 'C0102',
    categoryName: '污水井盖',
    gridCode: '441802006001001',
    placeText: '先锋中路',
    description: '井盖破损',
    dueAt: '2026-12-31T18:00:00+08:00',
  };
}
