import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bpmnReports, diagram } from './fixture.mjs';

const ELEMENTS = `
  <bpmn:task id="Task_A" /><bpmn:task id="Task_B" /><bpmn:task id="Task_C" /><bpmn:task id="Task_D" />
  <bpmn:sequenceFlow id="Flow_AB" sourceRef="Task_A" targetRef="Task_B" />
  <bpmn:sequenceFlow id="Flow_CD" sourceRef="Task_C" targetRef="Task_D" />`;

const shape = (id, x, y) =>
  `<bpmndi:BPMNShape id="${id}_di" bpmnElement="${id}"><dc:Bounds x="${x}" y="${y}" width="100" height="80" /></bpmndi:BPMNShape>`;
const edge = (id, ...points) =>
  `<bpmndi:BPMNEdge id="${id}_di" bpmnElement="${id}">${points.map(([x, y]) => `<di:waypoint x="${x}" y="${y}" />`).join('')}</bpmndi:BPMNEdge>`;

test('accepts two lines that keep apart', async () => {
  const drawn = [
    shape('Task_A', 0, 0),
    shape('Task_B', 200, 0),
    shape('Task_C', 0, 200),
    shape('Task_D', 200, 200),
    edge('Flow_AB', [100, 40], [200, 40]),
    edge('Flow_CD', [100, 240], [200, 240]),
  ].join('');
  assert.deepEqual(await bpmnReports('clean-flows', diagram(ELEMENTS, { drawn })), []);
});

test('reports two flows that cross', async () => {
  const drawn = [
    shape('Task_A', 0, 0),
    shape('Task_B', 200, 200),
    shape('Task_C', 0, 200),
    shape('Task_D', 200, 0),
    edge('Flow_AB', [100, 40], [200, 240]),
    edge('Flow_CD', [100, 240], [200, 40]),
  ].join('');
  const model = diagram(ELEMENTS, { drawn });
  assert.deepEqual(await bpmnReports('clean-flows', model), ['Flow_AB: Crosses Flow_CD']);
});

test('reports a flow that runs through a shape', async () => {
  const drawn = [
    shape('Task_A', 0, 0),
    shape('Task_C', 200, 0),
    shape('Task_B', 400, 0),
    edge('Flow_AB', [100, 40], [400, 40]),
  ].join('');
  const model = diagram(ELEMENTS, { drawn });
  assert.deepEqual(await bpmnReports('clean-flows', model), ['Flow_AB: Runs through Task_C']);
});
