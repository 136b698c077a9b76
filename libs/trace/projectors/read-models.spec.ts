import { withDatabase } from '../../../test/support/database';
import { consumeBatch } from '../consume/consume-batch';
import { readModelHandler } from '../consume/read-model-handler';
import {
  clearRecords,
  dumpReadModels,
  exportRecords,
  recordedCase,
  recordedLines,
} from '../fixtures/recorded-run';

const database = withDatabase();
const stream = { generation: 'first', partitionId: 1 };

async function project(batchSize: number): Promise<void> {
  const { dataSource } = database();
  while (!(await consumeBatch(dataSource, readModelHandler, stream, batchSize)).caughtUp);
}

describe('read models of a recorded run', () => {
  beforeEach(() => clearRecords(database().dataSource));

  it.each([1, 7, 100])('are the same when batches hold %i records', async (batchSize) => {
    const { dataSource } = database();
    await exportRecords(dataSource);
    await project(100_000);
    const atOnce = await dumpReadModels(dataSource);
    await clearRecords(dataSource);

    await exportRecords(dataSource);
    await project(batchSize);

    expect(await dumpReadModels(dataSource)).toEqual(atOnce);
  });

  it('are the same when the exporter commits in pieces', async () => {
    const { dataSource } = database();
    await exportRecords(dataSource);
    await project(100_000);
    const atOnce = await dumpReadModels(dataSource);
    await clearRecords(dataSource);

    for (let from = 0; from < recordedLines.length; from += 50) {
      await exportRecords(dataSource, { from, to: Math.min(from + 50, recordedLines.length) });
      await project(30);
    }

    expect(await dumpReadModels(dataSource)).toEqual(atOnce);
  });

  it('know that a task is gone whose element was ended, where the engine does not tell of the task', async () => {
    const { dataSource } = database();
    const canceled = () =>
      dataSource.query<object[]>(
        `SELECT key, ended_at FROM trace.user_task WHERE state = 'canceled' ORDER BY key`,
      );
    await exportRecords(dataSource);
    await project(100_000);
    const told = await canceled();
    await clearRecords(dataSource);

    await exportRecords(dataSource);
    await dataSource.query(
      `DELETE FROM engine.record WHERE value_type = 'USER_TASK' AND intent = 'CANCELED'`,
    );
    await project(7);

    expect(told).not.toEqual([]);
    expect(await canceled()).toEqual(told);
  });

  it('know the case, the root and the end of every process instance', async () => {
    const { dataSource } = database();
    await exportRecords(dataSource);
    await project(1000);

    const rows = await dataSource.query<Record<string, unknown>[]>(
      `SELECT p.bpmn_process_id AS process, p.case_id, p.state, root.bpmn_process_id AS root,
              p.ended_at IS NOT NULL AS ended
       FROM trace.process_instance AS p
       JOIN trace.process_instance AS root ON root.key = p.root_key ORDER BY p.key`,
    );

    expect(rows).toContainEqual({
      process: 'incident-handling',
      case_id: recordedCase.closed,
      state: 'completed',
      root: 'incident-handling',
      ended: true,
    });
    expect(rows).toContainEqual({
      process: 'trace-child',
      case_id: recordedCase.insideCalledProcess,
      state: 'active',
      root: 'trace-sample',
      ended: false,
    });
    expect(rows).toContainEqual({
      process: 'trace-sample',
      case_id: recordedCase.failedThenCanceled,
      state: 'terminated',
      root: 'trace-sample',
      ended: true,
    });
    expect(rows.filter((row) => row.case_id === null)).toHaveLength(1);
  });

  it('follow a user task through assignment, change, completion and cancelation', async () => {
    const { dataSource } = database();
    await exportRecords(dataSource);
    await project(1000);

    const tasks = (caseId: string) =>
      dataSource.query<Record<string, unknown>[]>(
        `SELECT element_id, assignee, candidate_groups, due_at, state, form_key IS NOT NULL AS form,
                ended_at IS NOT NULL AS ended
         FROM trace.user_task WHERE case_id = $1 ORDER BY created_at, key`,
        [caseId],
      );

    expect(await tasks(recordedCase.handedOver)).toEqual([
      {
        element_id: 'UserTask_AcceptReport',
        assignee: '20000000-0000-4000-8000-000000000002',
        candidate_groups: ['441802001-grid-authority.dispatcher'],
        due_at: null,
        state: 'created',
        form: true,
        ended: false,
      },
    ]);
    expect((await tasks(recordedCase.calledAndClosed))[0]).toEqual({
      element_id: 'UserTask_AcceptReport',
      assignee: null,
      candidate_groups: ['x.y'],
      due_at: new Date('2026-12-02T10:00:00.000Z'),
      state: 'completed',
      form: true,
      ended: true,
    });
    expect((await tasks(recordedCase.timedOut))[0]).toMatchObject({ state: 'canceled' });
    expect(await tasks(recordedCase.insideCalledProcess)).toHaveLength(3);
  });

  it('keep a variable that PostgreSQL cannot hold as JSON, and long numbers exactly', async () => {
    const { dataSource } = database();
    await exportRecords(dataSource);
    await project(1000);

    const rows = await dataSource.query<{ name: string; value: string }[]>(
      `SELECT DISTINCT v.name, v.value::text AS value FROM trace.variable_history AS v
       JOIN trace.process_instance AS p ON p.key = v.process_instance_key
       WHERE p.case_id = $1 AND v.name IN ('weird', 'placed', 'limit') ORDER BY v.name`,
      [recordedCase.oddVariables],
    );

    expect(rows).toEqual([
      { name: 'limit', value: '"P7D"' },
      { name: 'weird', value: '"\\"a\\\\u0000b\\""' },
    ]);
  });

  it('tell an engine incident and its resolution', async () => {
    const { dataSource } = database();
    await exportRecords(dataSource);
    await project(1000);

    const rows = await dataSource.query<Record<string, unknown>[]>(
      `SELECT p.case_id, i.element_id, i.error_type, i.state, i.job_key IS NOT NULL AS job
       FROM trace.engine_incident AS i
       JOIN trace.process_instance AS p ON p.key = i.process_instance_key ORDER BY i.key`,
    );

    expect(rows).toEqual([
      {
        case_id: recordedCase.failedThenCanceled,
        element_id: 'ServiceTask_Place',
        error_type: 'JOB_NO_RETRIES',
        state: 'resolved',
        job: true,
      },
      {
        case_id: recordedCase.stoppedByIncident,
        element_id: 'UserTask_AcceptReport',
        error_type: 'EXTRACT_VALUE_ERROR',
        state: 'created',
        job: false,
      },
    ]);
  });
});
