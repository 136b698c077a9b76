import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flowElementsOf } from '../model.mjs';
import { diagram, extension, table } from '../rules/fixture.mjs';
import { auditCodes } from './codes.mjs';
import { auditFormTexts } from './form-texts.mjs';
import { auditHandlers, decisionsAskedIn, handlersIn } from './handlers.mjs';
import { auditCalls, auditDecisions, auditForms, auditNames } from './wiring.mjs';

async function drawn(content, options) {
  const { rootElements } = await diagram(content, options);
  const processes = rootElements.filter(({ $type }) => $type === 'bpmn:Process');
  return { file: 'example/example.bpmn', processes, elements: processes.flatMap(flowElementsOf) };
}

const form = (id, components) => ({ file: `example/${id}.form`, form: { id, components } });
const messages = (findings) => findings.map(({ id, message }) => `${id}: ${message}`);

test('names: file, folder, process and form agree', async () => {
  const good = await drawn('');
  assert.deepEqual(auditNames({ diagrams: [good], forms: [form('ask', [])] }), []);
  const bad = { ...good, file: 'other/example.bpmn' };
  const misnamed = { ...form('ask', []), file: 'example/question.form' };
  assert.deepEqual(messages(auditNames({ diagrams: [bad], forms: [misnamed] })), [
    ': File, folder and process id differ',
    'ask: File name and form id differ',
  ]);
});

const asking = (formId, output) =>
  drawn(
    `<bpmn:userTask id="UserTask_A">${extension({}, `<zeebe:formDefinition formId="${formId}" /><zeebe:ioMapping><zeebe:output source="=${output}" target="${output}" /></zeebe:ioMapping>`)}</bpmn:userTask>`,
  );

test('forms: each exists, is used, and decides what its task hands on', async () => {
  const forms = [
    form('ask', [{ key: 'outcome', properties: { decision: 'true' } }, { key: 'note' }]),
  ];
  assert.deepEqual(auditForms({ diagrams: [await asking('ask', 'outcome')], forms }), []);
  assert.deepEqual(messages(auditForms({ diagrams: [await asking('ask', 'note')], forms })), [
    'UserTask_A: Hands on [note], form ask decides [outcome]',
  ]);
  assert.deepEqual(messages(auditForms({ diagrams: [await asking('lost', 'note')], forms })), [
    'UserTask_A: Form lost does not exist',
    'ask: No task uses this form',
  ]);
});

const deciding = (decisionId, input) =>
  drawn(
    `<bpmn:businessRuleTask id="BusinessRuleTask_A">${extension({}, `<zeebe:calledDecision decisionId="${decisionId}" resultVariable="r" /><zeebe:ioMapping><zeebe:input source="=${input}" target="${input}" /></zeebe:ioMapping>`)}</bpmn:businessRuleTask>`,
  );

test('decisions: each exists, is called, and is given what it reads', async () => {
  const { drgElement } = await table(
    '<input id="I"><inputExpression id="E"><text>city</text></inputExpression></input>',
  );
  const decisions = [{ file: 'example/example.dmn', decision: drgElement[0] }];
  const findings = async (...task) =>
    messages(auditDecisions({ diagrams: [await deciding(...task)], decisions }));
  assert.deepEqual(await findings('example', 'city'), []);
  assert.deepEqual(await findings('example', 'town'), [
    'BusinessRuleTask_A: Does not give city to example',
  ]);
  assert.deepEqual(await findings('lost', 'city'), [
    'BusinessRuleTask_A: Decision lost does not exist',
    'example: Neither a task nor the code asks this decision',
  ]);
  const byCode = auditDecisions({ diagrams: [], decisions }, ['Example']);
  assert.deepEqual(byCode, []);
});

test('decisions: what the code asks is found in its text', () => {
  const text = 'await engine.evaluateDecision(DecisionIds.SubmissionRules, { city })';
  assert.deepEqual(decisionsAskedIn(text), ['SubmissionRules']);
  assert.deepEqual(decisionsAskedIn("engine.evaluateDecision('byHand', {})"), []);
});

test('calls: the called process exists', async () => {
  const calling = (id) =>
    drawn(
      `<bpmn:callActivity id="CallActivity_A">${extension({}, `<zeebe:calledElement processId="${id}" />`)}</bpmn:callActivity>`,
    );
  assert.deepEqual(auditCalls({ diagrams: [await calling('example')] }), []);
  assert.deepEqual(messages(auditCalls({ diagrams: [await calling('lost')] })), [
    'CallActivity_A: Process lost does not exist',
  ]);
});

test('codes: what is thrown is caught, by its code or by a catcher of all', async () => {
  const roots = '<bpmn:error id="Error_A" errorCode="OUTSIDE" />';
  const end =
    '<bpmn:endEvent id="EndEvent_A"><bpmn:errorEventDefinition id="D1" errorRef="Error_A" /></bpmn:endEvent>';
  const boundary = (reference) =>
    `<bpmn:task id="Task_A" /><bpmn:boundaryEvent id="BoundaryEvent_A" attachedToRef="Task_A"><bpmn:errorEventDefinition id="D2" ${reference} /></bpmn:boundaryEvent>`;
  const findings = async (content) =>
    messages(auditCodes({ diagrams: [await drawn(content, { roots })] }));
  assert.deepEqual(await findings(end + boundary('errorRef="Error_A"')), []);
  assert.deepEqual(await findings(end + boundary('')), []);
  assert.deepEqual(await findings(end), ['EndEvent_A: Nobody catches OUTSIDE']);
});

test('form texts: every text has its English twin with the same facts', () => {
  const good = {
    id: 'A',
    label: '意见',
    content: '{{place}}',
    values: [{ value: 'yes', label: '是' }],
    properties: { labelEn: 'Opinion', contentEn: 'Place: {{ place }}', yesEn: 'Yes' },
  };
  assert.deepEqual(auditFormTexts({ forms: [form('ask', [good])] }), []);
  const bad = { ...good, properties: { contentEn: 'Place' } };
  assert.deepEqual(messages(auditFormTexts({ forms: [form('ask', [bad])] })), [
    'A: English text labelEn is missing',
    'A: English text yesEn is missing',
    'A: Both languages must show the same facts',
  ]);
});

test('handlers: one per job, by constant, and none without a job', async () => {
  const job = await drawn(
    `<bpmn:serviceTask id="ServiceTask_A">${extension({}, '<zeebe:taskDefinition type="intake.openCase" retries="5" />')}</bpmn:serviceTask>`,
  );
  const handler = (type) => `const job = defineJob({\n  type: ${type},\n});\n@JobHandler(job)\n`;
  const findings = (text) => messages(auditHandlers({ diagrams: [job] }, handlersIn(text, 'a.ts')));
  assert.deepEqual(findings(handler('JobTypes.IntakeOpenCase')), []);
  assert.deepEqual(findings('matterJob(JobTypes.IntakeOpenCase, OpenCase),'), []);
  assert.deepEqual(findings('defineJob({ type: JobTypes.IntakeOpenCase })'), [
    'ServiceTask_A: Job intake.openCase has 0 handlers',
  ]);
  assert.deepEqual(findings(handler("'intake.openCase'") + handler('JobTypes.Lost')), [
    ": Writes 'intake.openCase' by hand; use JobTypes",
    ': Handles JobTypes.Lost, which no diagram asks for',
    'ServiceTask_A: Job intake.openCase has 0 handlers',
  ]);
});
