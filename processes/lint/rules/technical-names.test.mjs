import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bpmnReports, diagram } from './fixture.mjs';

test('accepts names that follow the patterns', async () => {
  const roots = `<bpmn:message id="Message_A" name="department.workOrderAnswered" />
    <bpmn:error id="Error_A" errorCode="OUTSIDE_JURISDICTION" />
    <bpmn:escalation id="Escalation_A" escalationCode="DEADLINE_MISSED" />`;
  assert.deepEqual(await bpmnReports('technical-names', diagram('', { roots })), []);
});

test('reports names that do not', async () => {
  const roots = `<bpmn:message id="Message_A" name="work order answered" />
    <bpmn:error id="Error_A" errorCode="outside" />
    <bpmn:escalation id="Escalation_A" escalationCode="deadline-missed" />`;
  assert.deepEqual(await bpmnReports('technical-names', diagram('', { roots })), [
    'Message_A: Message name is not <stage>.<stateReached>',
    'Error_A: Error code is not UPPER_SNAKE',
    'Escalation_A: Escalation code is not UPPER_SNAKE',
  ]);
});
