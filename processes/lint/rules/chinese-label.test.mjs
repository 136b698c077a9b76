import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bpmnReports, diagram } from './fixture.mjs';

const fork = (question, answer) => `
  <bpmn:exclusiveGateway id="Gateway_A" name="${question}"><bpmn:outgoing>Flow_1</bpmn:outgoing><bpmn:outgoing>Flow_2</bpmn:outgoing></bpmn:exclusiveGateway>
  <bpmn:endEvent id="EndEvent_A" name="已结案" /><bpmn:endEvent id="EndEvent_B" name="未立案" />
  <bpmn:sequenceFlow id="Flow_1" name="${answer}" sourceRef="Gateway_A" targetRef="EndEvent_A" />
  <bpmn:sequenceFlow id="Flow_2" name="否" sourceRef="Gateway_A" targetRef="EndEvent_B" />`;

const named = (model) =>
  model.then((definitions) => {
    definitions.rootElements[0].name = '示例';
    return definitions;
  });

test('accepts a question with its answers in Chinese', async () => {
  assert.deepEqual(
    await bpmnReports('chinese-label', named(diagram(fork('是否立案？', '是')))),
    [],
  );
});

test('reports a question, an answer and a note that are not in Chinese', async () => {
  const note =
    '<bpmn:textAnnotation id="TextAnnotation_A"><bpmn:text>QY23</bpmn:text></bpmn:textAnnotation>';
  const model = named(diagram(fork('Accepted?', '') + note));
  assert.deepEqual(await bpmnReports('chinese-label', model), [
    'Gateway_A: Label in Chinese is missing',
    'Flow_1: Label in Chinese is missing',
    'TextAnnotation_A: Note is not in Chinese',
  ]);
});
