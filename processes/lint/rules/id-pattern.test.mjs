import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bpmnReports, diagram } from './fixture.mjs';

test('accepts ids that begin with their type', async () => {
  const model = diagram(
    '<bpmn:userTask id="UserTask_Verify" /><bpmn:exclusiveGateway id="Gateway_Verified" />',
    { roots: '<bpmn:message id="Message_Answered" />' },
  );
  assert.deepEqual(await bpmnReports('id-pattern', model), []);
});

test('reports generated ids, wrong prefixes and a process id that is not kebab-case', async () => {
  const model = diagram('<bpmn:userTask id="Activity_0x1" /><bpmn:task id="Task_verify" />', {
    processId: 'Process_1',
  });
  assert.deepEqual(await bpmnReports('id-pattern', model), [
    'Process_1: Process id is not kebab-case',
    'Activity_0x1: Id must be UserTask_<Meaning>',
    'Task_verify: Id must be Task_<Meaning>',
  ]);
});
