import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bpmnReports, diagram, extension } from './fixture.mjs';

const process = extension({ nameEn: 'Example' });
const task = (properties) =>
  diagram(`${process}<bpmn:task id="Task_A" name="核实">${extension(properties)}</bpmn:task>`);

test('accepts an English twin', async () => {
  assert.deepEqual(await bpmnReports('english-name', task({ nameEn: 'Verify' })), []);
});

test('reports a missing twin and one in Chinese', async () => {
  const expected = ['Task_A: Property nameEn is missing or not English'];
  assert.deepEqual(await bpmnReports('english-name', task({})), expected);
  assert.deepEqual(await bpmnReports('english-name', task({ nameEn: '核实 Verify' })), expected);
});
