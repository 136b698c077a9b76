import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bpmnReports, diagram, extension } from './fixture.mjs';

const task = (extensions) =>
  diagram(`<bpmn:userTask id="UserTask_A">${extension({}, extensions)}</bpmn:userTask>`);

test('accepts a native task with a form for a group', async () => {
  const model = task(`<zeebe:userTask /><zeebe:formDefinition formId="a" />
    <zeebe:assignmentDefinition candidateGroups="=[authority]" />`);
  assert.deepEqual(await bpmnReports('user-task', model), []);
});

test('reports a task without form and group', async () => {
  assert.deepEqual(await bpmnReports('user-task', task('')), [
    'UserTask_A: Is not a zeebe:userTask',
    'UserTask_A: Has no formId',
    'UserTask_A: Has no candidate groups',
  ]);
});

test('reports a task that names a person', async () => {
  const model = task(`<zeebe:userTask /><zeebe:formDefinition formId="a" />
    <zeebe:assignmentDefinition assignee="li" candidateGroups="=[authority]" />`);
  assert.deepEqual(await bpmnReports('user-task', model), [
    'UserTask_A: Names persons; only groups are offered a task',
  ]);
});
