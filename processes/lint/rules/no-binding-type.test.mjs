import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bpmnReports, diagram, extension } from './fixture.mjs';

const call = (attributes) =>
  diagram(
    `<bpmn:callActivity id="CallActivity_A">${extension({}, `<zeebe:calledElement processId="a" ${attributes} />`)}</bpmn:callActivity>`,
  );

test('accepts a call of the newest version', async () => {
  assert.deepEqual(await bpmnReports('no-binding-type', call('')), []);
});

test('reports a binding the engine would ignore', async () => {
  assert.deepEqual(await bpmnReports('no-binding-type', call('bindingType="deployment"')), [
    'CallActivity_A: bindingType is ignored by the engine',
  ]);
});
