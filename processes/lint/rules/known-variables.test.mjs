import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesReadBy } from '../feel-names.mjs';
import { bpmnReports, diagram, extension } from './fixture.mjs';

const start = `<bpmn:startEvent id="StartEvent_A">${extension({ variables: 'caseId, city' })}</bpmn:startEvent>`;
const service = (source) =>
  `<bpmn:serviceTask id="ServiceTask_A">${extension({}, `<zeebe:ioMapping><zeebe:input source="${source}" target="x" /></zeebe:ioMapping>`)}</bpmn:serviceTask>`;

test('accepts what the start message carries', async () => {
  const model = diagram(start + service('=caseId + city'));
  assert.deepEqual(await bpmnReports('known-variables', model), []);
});

test('reports a variable that nothing sets', async () => {
  assert.deepEqual(await bpmnReports('known-variables', diagram(start + service('=caseID'))), [
    'ServiceTask_A: Reads caseID, which nothing in the process sets',
  ]);
});

test('finds the names in an expression and nothing else', () => {
  assert.deepEqual(namesReadBy('=if a.b = null then "c d" else upper case(e) + {f: g}.f'), [
    'a',
    'e',
    'g',
  ]);
  assert.deepEqual(namesReadBy('plain text'), []);
});
