import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bpmnReports, diagram, extension } from './fixture.mjs';

const job = (attributes) =>
  diagram(
    `<bpmn:serviceTask id="ServiceTask_A">${extension({}, `<zeebe:taskDefinition ${attributes} />`)}</bpmn:serviceTask>`,
  );

test('accepts a job of a stage with retries', async () => {
  assert.deepEqual(await bpmnReports('job-type', job('type="intake.openCase" retries="5"')), []);
});

test('reports a job without a stage or without retries', async () => {
  assert.deepEqual(await bpmnReports('job-type', job('type="open-case" retries="0"')), [
    'ServiceTask_A: Job type open-case is not <stage>.<name>',
    'ServiceTask_A: Job has no number of retries',
  ]);
});
