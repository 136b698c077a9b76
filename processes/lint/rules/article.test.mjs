import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bpmnReports, diagram, extension } from './fixture.mjs';

const task = (properties) => diagram(`<bpmn:task id="Task_A">${extension(properties)}</bpmn:task>`);

test('accepts one article, several articles, or the mark of a default setting', async () => {
  for (const properties of [
    { article: 'QY23.2' },
    { article: 'QY21.1, ZJ35' },
    { default: 'true' },
  ]) {
    assert.deepEqual(await bpmnReports('article', task(properties)), []);
  }
});

test('reports a task that cites nothing, a strange article and a strange default', async () => {
  assert.deepEqual(await bpmnReports('article', task({})), [
    'Task_A: Cites no article and is not marked as a default setting',
  ]);
  assert.deepEqual(await bpmnReports('article', task({ article: 'Article 23' })), [
    'Task_A: Article Article 23 is not of the form QY23.2, QY29',
  ]);
  assert.deepEqual(await bpmnReports('article', task({ default: 'yes' })), [
    'Task_A: Property default can only be true',
  ]);
});
