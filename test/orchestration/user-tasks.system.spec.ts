import { randomUUID } from 'node:crypto';
import { type INestApplicationContext, Injectable } from '@nestjs/common';
import {
  complete,
  defineJob,
  EngineClient,
  JobHandler,
  type HandlesJob,
  type JobInput,
  OrchestrationRuntime,
} from '@grid/orchestration';
import { Client } from 'pg';
import { z } from 'zod';
import { processesFolder } from './support/processes-folder';
import { processWithUserTask } from './support/sample-process';
import { stack, stackConfig, withSpecDatabase } from './support/stack';
import { until } from './support/until';
import { workerWith } from './support/worker';

const process = processWithUserTask();
const decided: unknown[] = [];
const job = defineJob({
  type: process.jobType,
  input: z.object({ caseId: z.string(), outcome: z.string() }),
  output: z.object({}),
});

@JobHandler(job)
@Injectable()
class DecidedHandler implements HandlesJob<typeof job> {
  async handle(input: JobInput<typeof job>) {
    decided.push(input);
    return complete({});
  }
}

describe('a user task of the engine', () => {
  const database = withSpecDatabase();
  const records = new Client({ connectionString: stack().databaseUrl });
  let app: INestApplicationContext;
  let engine: EngineClient;
  let removeFolder: () => Promise<void>;

  beforeAll(async () => {
    const [folder, remove] = await processesFolder(process);
    removeFolder = remove;
    await records.connect();
    app = await workerWith(stackConfig({ PROCESSES_DIR: folder, DATABASE_URL: database().url }), [
      DecidedHandler,
    ]);
    await app.get(OrchestrationRuntime).start();
    engine = app.get(EngineClient);
  });

  afterAll(async () => {
    await app.get(OrchestrationRuntime).drain(5_000);
    await app.close();
    await records.end();
    await removeFolder();
  });

  async function openTask(): Promise<{ caseId: string; taskKey: string }> {
    const caseId = randomUUID();
    await engine.publishMessage({
      name: process.message,
      correlationKey: caseId,
      messageId: randomUUID(),
      timeToLiveMs: 60_000,
      variables: { caseId },
    });
    const taskKey = await until(async () => {
      const { rows } = await records.query<{ key: string }>(
        `SELECT t.key::text AS key FROM engine.record t
           JOIN engine.record v USING (generation, process_instance_key)
          WHERE t.value_type = 'USER_TASK' AND t.intent = 'CREATED'
            AND v.value_type = 'VARIABLE' AND v.value ->> 'value' = $1`,
        [JSON.stringify(caseId)],
      );
      return rows[0]?.key;
    });
    return { caseId, taskKey };
  }

  async function assignees(taskKey: string): Promise<string[]> {
    const { rows } = await records.query<{ assignee: string }>(
      `SELECT value ->> 'assignee' AS assignee FROM engine.record
        WHERE value_type = 'USER_TASK' AND intent = 'ASSIGNED' AND key = $1 ORDER BY position`,
      [taskKey],
    );
    return rows.map(({ assignee }) => assignee);
  }

  it('is assigned, taken over, given back and completed with a decision', async () => {
    const { caseId, taskKey } = await openTask();
    expect(taskKey).toMatch(/^\d{16,19}$/);
    expect(await engine.assignUserTask(taskKey, 'account-1')).toBe('done');
    expect(await engine.assignUserTask(taskKey, 'account-2')).toBe('done');
    expect(await engine.unassignUserTask(taskKey)).toBe('done');
    await until(async () => (await assignees(taskKey)).length === 3);
    expect(await assignees(taskKey)).toEqual(['account-1', 'account-2', '']);

    expect(await engine.completeUserTask(taskKey, { outcome: 'accept' })).toBe('done');
    await until(() => decided.length === 1);
    expect(decided).toEqual([{ caseId, outcome: 'accept' }]);
  });

  it('is not found when it was completed before', async () => {
    const { taskKey } = await openTask();
    expect(await engine.completeUserTask(taskKey, { outcome: 'accept' })).toBe('done');
    expect(await engine.completeUserTask(taskKey, { outcome: 'accept' })).toBe('notFound');
    expect(await engine.assignUserTask(taskKey, 'account-1')).toBe('notFound');
    expect(await engine.unassignUserTask(taskKey)).toBe('notFound');
  });

  it('is spoken to in the way of the version that runs', async () => {
    const topology = await engine.topology();
    const fetched = jest.spyOn(globalThis, 'fetch');
    const { taskKey } = await openTask();
    await engine.unassignUserTask(taskKey);
    const prefix = topology.gatewayVersion.startsWith('8.5.') ? 'v1' : 'v2';
    expect(fetched.mock.calls[0]?.[0]).toBe(
      `${stack().zeebeRestUrl}/${prefix}/user-tasks/${taskKey}/assignee`,
    );
    expect(topology).toMatchObject({ partitionsCount: 1, healthyLeaders: 1 });
    fetched.mockRestore();
  });
});
