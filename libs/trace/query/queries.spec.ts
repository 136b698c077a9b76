import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withDatabase } from '../../../test/support/database';
import { readModelHandler } from '../consume/read-model-handler';
import { RecordConsumer } from '../consume/record-consumer';
import { exportRecords, recordedCase } from '../fixtures/recorded-run';
import { CaseDiagramQuery } from './case-diagram.query';
import { CaseTraceQuery, type TimelineElement } from './case-trace.query';
import { FormQuery } from './form.query';
import { VariableQuery } from './variable.query';
import { WaitingForQuery } from './waiting-for.query';

const database = withDatabase();
const xml = readFileSync(join(__dirname, '../fixtures/trace-sample.bpmn'));

async function store(kind: string, id: string, bytes: Buffer): Promise<string> {
  const [row] = await database().dataSource.query<{ key: string }[]>(
    `INSERT INTO engine.resource
     SELECT generation, key, $1, $2, $2, 1, encode(sha256($3), 'hex'), $3, recorded_at
     FROM engine.record WHERE value ->> 'bpmnProcessId' = $2 AND value_type = 'PROCESS'
        OR value ->> 'formId' = $2 AND value_type = 'FORM' RETURNING key`,
    [kind, id, bytes],
  );
  return row?.key ?? '';
}

describe('queries over a recorded run', () => {
  let formKey = '';

  beforeAll(async () => {
    const { dataSource } = database();
    await exportRecords(dataSource, { generation: 'abandoned', to: 300 });
    await exportRecords(dataSource, { generation: 'present' });
    const settings = { batchSize: 500, pollMs: 1000, longestRetryMs: 100 };
    const listener = { applied: () => undefined, failed: () => undefined };
    await new RecordConsumer(dataSource, readModelHandler, settings, listener).catchUp();
    await store('process', 'trace-sample', xml);
    formKey = await store('form', 'accept-sample', Buffer.from('{"id":"accept-sample"}'));
  });

  it('tells the course of a case in the order in which it happened', async () => {
    const query = new CaseTraceQuery(database().dataSource);
    const whole = (await query.timelineElements(recordedCase.failedThenCanceled)).items;
    const paged: TimelineElement[] = [];
    let cursor: string | undefined;
    do {
      const page = await query.timelineElements(recordedCase.failedThenCanceled, 7, cursor);
      paged.push(...page.items);
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);

    expect(paged).toEqual(whole);
    const positions = whole.map((element) => Number(element.position));
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
    const course = whole
      .filter((element) => element.bpmnProcessId === 'trace-sample')
      .map((element) => `${element.kind} ${element.elementId}`);
    expect(course.slice(0, 2)).toEqual([
      'elementCompleted StartEvent_ReportReceived',
      'elementCompleted UserTask_AcceptReport',
    ]);
    expect(course).toContain('incidentCreated ServiceTask_Place');
    expect(course.at(-1)).toBe('elementTerminated ReceiveTask_AwaitAnswer');
  });

  it('passes over a call and the ends of what was called, but not over where a called process waits', async () => {
    const query = new CaseTraceQuery(database().dataSource);
    const { items } = await query.timelineElements(recordedCase.insideCalledProcess);
    const types = items.map(({ bpmnProcessId, elementType }) => [bpmnProcessId, elementType]);
    expect(types).toContainEqual(['trace-sample', 'START_EVENT']);
    expect(types).not.toContainEqual(['trace-sample', 'CALL_ACTIVITY']);
    expect(types).not.toContainEqual(['trace-child', 'START_EVENT']);
    expect(types).toContainEqual(['trace-child', 'USER_TASK']);
  });

  describe('diagram', () => {
    const diagram = (caseId: string) => new CaseDiagramQuery(database().dataSource).ofCase(caseId);

    it('shows the deployed file, where the case stands and what it passed', async () => {
      const drawn = await diagram(recordedCase.failedThenCanceled);

      expect(drawn).toMatchObject({ processId: 'trace-sample', version: 1, xml: xml.toString() });
      const states = new Map(drawn?.elements.map((element) => [element.elementId, element.state]));
      expect(states.get('UserTask_AcceptReport')).toBe('completed');
      expect(states.get('ReceiveTask_AwaitAnswer')).toBe('terminated');
      expect(drawn?.flows).toEqual(['f1', 'f2', 'f3', 'f4', 'f5']);
    });

    it('shows an element that stopped in an incident before it was entered', async () => {
      const drawn = await diagram(recordedCase.stoppedByIncident);

      expect(drawn?.elements.at(-1)).toMatchObject({
        elementId: 'UserTask_AcceptReport',
        state: 'incident',
        leftAt: null,
        count: 1,
      });
    });

    it('shows what the case called as well, and nothing of another case', async () => {
      const query = new CaseDiagramQuery(database().dataSource);
      const instances = await query.instancesOf(recordedCase.insideCalledProcess);
      expect(instances.map(({ processId, state }) => [processId, state])).toEqual([
        ['trace-sample', 'active'],
        ['trace-child', 'active'],
      ]);
      const [outer, child] = instances;
      expect(child?.parentKey).toBe(outer?.key);
      const drawn = await query.ofCase(recordedCase.insideCalledProcess, child?.key);
      expect(drawn?.elements.map(({ elementId }) => elementId)).toContain('UserTask_Each');
      expect(await query.ofCase(recordedCase.awaitsAnswer, child?.key)).toBeNull();
    });

    it('is null for a case that the engine does not know', async () => {
      expect(await diagram('99999999-0000-4000-8000-000000000000')).toBeNull();
    });
  });

  it('gives the form that was deployed, by its key', async () => {
    const query = new FormQuery(database().dataSource);

    expect(await query.byKey(formKey)).toEqual({ id: 'accept-sample' });
    expect(await query.byKey('1')).toBeNull();
    expect(await query.byKey('none')).toBeNull();
  });

  it('gives the last values of variables in the scope of the instance', async () => {
    const [row] = await database().dataSource.query<{ key: string }[]>(
      `SELECT key FROM trace.process_instance WHERE case_id = $1 AND generation = 'present'`,
      [recordedCase.awaitsDispatch],
    );
    const instance = row?.key ?? '';

    const variables = await new VariableQuery(database().dataSource).latest(instance, [
      'countyCode',
      'dueAt',
      'absent',
    ]);

    expect(variables).toEqual({ countyCode: '441802', dueAt: '2026-12-04T18:00:00+08:00' });
  });

  it('says what a case waits for', async () => {
    const query = new WaitingForQuery(database().dataSource);

    expect(await query.ofCase(recordedCase.awaitsAnswer)).toEqual([
      expect.objectContaining({
        kind: 'message',
        elementId: 'ReceiveTask_AwaitAnswer',
        taskKey: null,
        candidateGroups: [],
      }),
    ]);
    const inside = await query.ofCase(recordedCase.insideCalledProcess);
    expect(inside.map((waiting) => [waiting.kind, waiting.elementId, waiting.assignee])).toEqual([
      ['userTask', 'UserTask_Each', 'p'],
      ['userTask', 'UserTask_Each', 'q'],
    ]);
    expect(inside.map(({ bpmnProcessId }) => bpmnProcessId)).toEqual([
      'trace-child',
      'trace-child',
    ]);
    const stopped = await query.ofCase(recordedCase.stoppedByIncident);
    expect(stopped.map((waiting) => [waiting.kind, waiting.elementId])).toEqual([
      ['incident', 'UserTask_AcceptReport'],
    ]);
    expect(await query.ofCase(recordedCase.closed)).toEqual([]);
  });

  it('finds a step inside a sub-process of a called process, and no scope or boundary event', async () => {
    const caseId = '00000000-0000-4000-8000-000000000091';
    const run = (sql: string, parameters: unknown[]) =>
      database().dataSource.query(sql, parameters);
    for (const [key, parent] of [
      [91, null],
      [92, 91],
    ]) {
      await run(
        `INSERT INTO trace.process_instance (generation, key, bpmn_process_id, version,
           process_definition_key, parent_key, root_key, case_id, state, started_at)
         VALUES ('present', $1, $2, 1, 1, $3, 91, $4, 'active', '2026-11-22')`,
        [key, parent === null ? 'outer' : 'inner', parent, caseId],
      );
    }
    const elements = [
      [101, 91, 'CallActivity_Supervise', 'CALL_ACTIVITY', 91, 'active'],
      [102, 91, 'BoundaryEvent_Warned', 'BOUNDARY_EVENT', 91, 'completed'],
      [103, 92, 'SubProcess_Handling', 'SUB_PROCESS', 92, 'active'],
      [104, 92, 'ReceiveTask_AwaitAnswer', 'RECEIVE_TASK', 103, 'active'],
      [105, 92, 'ServiceTask_PlaceWorkOrder', 'SERVICE_TASK', 103, 'active'],
    ];
    for (const element of elements) {
      await run(
        `INSERT INTO trace.element_instance (generation, key, process_instance_key, element_id,
           element_type, flow_scope_key, state, entered_at, entered_position)
         VALUES ('present', $1, $2, $3, $4, $5, $6, '2026-11-22', 1)`,
        element,
      );
    }

    const waiting = await new WaitingForQuery(database().dataSource).ofCases([caseId, 'none']);

    expect(waiting.map((step) => [step.kind, step.bpmnProcessId, step.elementId])).toEqual([
      ['message', 'inner', 'ReceiveTask_AwaitAnswer'],
      ['job', 'inner', 'ServiceTask_PlaceWorkOrder'],
    ]);
    const diagrams = new CaseDiagramQuery(database().dataSource);
    const drawn = await diagrams.ofCase(caseId, '92');
    expect(drawn?.elements.map(({ elementId, state }) => [elementId, state])).toContainEqual([
      'ReceiveTask_AwaitAnswer',
      'active',
    ]);
  });
});
