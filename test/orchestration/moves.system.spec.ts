import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { EngineClient } from '@grid/orchestration';
import { Client } from 'pg';
import { processWithUserTask } from './support/sample-process';
import { stack, stackConfig, withSpecDatabase } from './support/stack';
import { until } from './support/until';
import { workerWith } from './support/worker';

const process = processWithUserTask();
const decisionId = `half${process.id.replace(/\W/g, '')}`;
/** Halves what is above 1; two rows fit above 100, where only one may. */
const table = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="${decisionId}s" name="Halves"
  namespace="urn:test">
  <decision id="${decisionId}" name="Half">
    <decisionTable id="table" hitPolicy="UNIQUE">
      <input id="in" label="whole"><inputExpression id="whole" typeRef="number"><text>whole</text></inputExpression></input>
      <output id="out" name="half" typeRef="number" />
      <rule id="rule"><inputEntry id="even"><text>&gt; 1</text></inputEntry>
        <outputEntry id="half"><text>whole / 2</text></outputEntry></rule>
      <rule id="clash"><inputEntry id="large"><text>&gt; 100</text></inputEntry>
        <outputEntry id="none"><text>0</text></outputEntry></rule>
    </decisionTable>
  </decision>
</definitions>`;

interface Task {
  readonly processInstanceKey: string;
  readonly elementInstanceKey: string;
}

describe('an instance of the engine', () => {
  const database = withSpecDatabase();
  const records = new Client({ connectionString: stack().databaseUrl });
  let app: INestApplicationContext;
  let engine: EngineClient;

  beforeAll(async () => {
    await records.connect();
    app = await workerWith(stackConfig({ DATABASE_URL: database().url }), []);
    engine = app.get(EngineClient);
    await engine.deploy([process.file, { name: `${decisionId}.dmn`, content: Buffer.from(table) }]);
  });

  afterAll(async () => {
    await app.close();
    await records.end();
  });

  async function tasksOf(caseId: string): Promise<Task[]> {
    const { rows } = await records.query<Task>(
      `SELECT DISTINCT t.value ->> 'processInstanceKey' AS "processInstanceKey",
         t.value ->> 'elementInstanceKey' AS "elementInstanceKey"
       FROM engine.record t JOIN engine.record v USING (generation, process_instance_key)
       WHERE t.value_type = 'USER_TASK' AND t.intent = 'CREATED'
         AND v.value_type = 'VARIABLE' AND v.value ->> 'value' = $1 ORDER BY 2`,
      [JSON.stringify(caseId)],
    );
    return rows;
  }

  it('is moved once: what was to end is not found a second time', async () => {
    const caseId = randomUUID();
    await engine.publishMessage({
      ...{ name: process.message, correlationKey: caseId, messageId: randomUUID() },
      ...{ timeToLiveMs: 60_000, variables: { caseId } },
    });
    const [first] = await until(async () => {
      const tasks = await tasksOf(caseId);
      return tasks.length === 1 && tasks;
    });
    if (first === undefined) throw new Error('The task is gone');
    const move = {
      processInstanceKey: first.processInstanceKey,
      terminate: [first.elementInstanceKey],
      activate: ['UserTask_Decide'],
    };
    expect(await engine.modifyProcessInstance(move)).toBe('done');
    expect(await engine.modifyProcessInstance(move)).toBe('notFound');
    await until(async () => (await tasksOf(caseId)).length === 2);
    const unknown = { ...move, processInstanceKey: '2251799999999999' };
    expect(await engine.modifyProcessInstance(unknown)).toBe('notFound');
  });

  it('is not moved to an element that its diagram does not have', async () => {
    const caseId = randomUUID();
    await engine.publishMessage({
      ...{ name: process.message, correlationKey: caseId, messageId: randomUUID() },
      ...{ timeToLiveMs: 60_000, variables: { caseId } },
    });
    const [task] = await until(async () => {
      const tasks = await tasksOf(caseId);
      return tasks.length === 1 && tasks;
    });
    await expect(
      engine.modifyProcessInstance({
        processInstanceKey: task?.processInstanceKey ?? '',
        terminate: [task?.elementInstanceKey ?? ''],
        activate: ['UserTask_Nowhere'],
      }),
    ).rejects.toMatchObject({ code: 'INVALID_ARGUMENT' });
  });

  it('answers what a decision table says, nothing where no row fits, and refuses where rows clash', async () => {
    expect(await engine.evaluateDecision(decisionId, { whole: 5 })).toBe(2.5);
    expect(await engine.evaluateDecision(decisionId, { whole: 1 })).toBeNull();
    await expect(engine.evaluateDecision('noSuchDecision', {})).rejects.toMatchObject({
      name: 'EngineRejected',
    });
    await expect(engine.evaluateDecision(decisionId, { whole: 200 })).rejects.toMatchObject({
      code: 'DECISION_FAILED',
    });
  });
});
