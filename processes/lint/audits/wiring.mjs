/** Checks between files: what a diagram names must exist, and what exists must be named by a diagram. */
import { basename, dirname } from 'node:path';
import { constantName } from '../../../scripts/process-contract/write.mjs';
import { namesReadBy } from '../feel-names.mjs';
import { answersOf, extensionOf, namesIn, propertyOf } from '../model.mjs';

/** @typedef {{ file: string, id: string, message: string }} Finding */

const finding = (file, id, message) => ({ file, id, message });

const targets = (element, side) =>
  (extensionOf(element, 'zeebe:IoMapping')?.[side] ?? []).map(({ target }) => target);

/** What a task hands on as it was answered; what is reckoned from an answer is no answer. */
const answersHandedOn = (element) =>
  (extensionOf(element, 'zeebe:IoMapping')?.outputParameters ?? [])
    .filter(({ source, target }) => source === `=${target}`)
    .map(({ target }) => target);

/** The file, its folder and the process in it have one name; a form's file has the form's id. */
export function auditNames({ diagrams, forms }) {
  return [
    ...diagrams
      .filter(({ file, processes }) => {
        const name = basename(file, '.bpmn');
        const shared = basename(dirname(file)) === 'shared';
        return (
          processes.some(({ id }) => id !== name) || (!shared && basename(dirname(file)) !== name)
        );
      })
      .map(({ file }) => finding(file, '', 'File, folder and process id differ')),
    ...forms
      .filter(({ file, form }) => basename(file, '.form') !== form.id)
      .map(({ file, form }) => finding(file, form.id, 'File name and form id differ')),
  ];
}

/** A task's form exists, each form has a task, and what the task hands on are the form's decisions. */
export function auditForms({ diagrams, forms }) {
  const byId = new Map(forms.map(({ form }) => [form.id, form]));
  const used = new Set();
  const findings = [];
  for (const { file, elements } of diagrams) {
    for (const element of elements) {
      const formId = extensionOf(element, 'zeebe:FormDefinition')?.formId;
      if (!formId) {
        continue;
      }
      used.add(formId);
      const form = byId.get(formId);
      if (!form) {
        findings.push(finding(file, element.id, `Form ${formId} does not exist`));
        continue;
      }
      const decided = answersOf(form.components)
        .filter(({ properties }) => properties?.decision === 'true')
        .map(({ key }) => key);
      const handedOn = answersHandedOn(element);
      if (decided.sort().join() !== handedOn.sort().join()) {
        findings.push(
          finding(file, element.id, `Hands on [${handedOn}], form ${formId} decides [${decided}]`),
        );
      }
    }
  }
  for (const { file, form } of forms.filter(({ form: { id } }) => !used.has(id))) {
    findings.push(finding(file, form.id, 'No task uses this form'));
  }
  return findings;
}

/**
 * A called decision exists, is given all it reads, and each decision is called.
 * @param {string[]} askedByCode constants of the decisions that the code asks the engine for
 */
export function auditDecisions({ diagrams, decisions }, askedByCode = []) {
  const byId = new Map(decisions.map((entry) => [entry.decision.id, entry]));
  const used = new Set();
  const findings = [];
  for (const { file, elements } of diagrams) {
    for (const element of elements) {
      const decisionId = extensionOf(element, 'zeebe:CalledDecision')?.decisionId;
      if (!decisionId) {
        continue;
      }
      used.add(decisionId);
      const called = byId.get(decisionId);
      if (!called) {
        findings.push(finding(file, element.id, `Decision ${decisionId} does not exist`));
        continue;
      }
      const given = targets(element, 'inputParameters');
      const read = (called.decision.decisionLogic?.input ?? []).flatMap(({ inputExpression }) =>
        namesReadBy(`=${inputExpression.text}`),
      );
      for (const name of new Set(read.filter((wanted) => !given.includes(wanted)))) {
        findings.push(finding(file, element.id, `Does not give ${name} to ${decisionId}`));
      }
    }
  }
  const isAsked = ({ decision: { id } }) => used.has(id) || askedByCode.includes(constantName(id));
  for (const { file, decision } of decisions.filter((entry) => !isAsked(entry))) {
    findings.push(finding(file, decision.id, 'Neither a task nor the code asks this decision'));
  }
  return findings;
}

/** The start that a call activity enters: not a message start, nor one inside a sub-process. */
const isCalledStart = ({ $type, $parent, eventDefinitions }) =>
  $type === 'bpmn:StartEvent' && $parent.$type === 'bpmn:Process' && !eventDefinitions?.length;

/** A called process exists among ours, and is given what its start event says it needs. */
export function auditCalls({ diagrams }) {
  const starts = new Map(
    diagrams.flatMap(({ processes, elements }) =>
      processes.map(({ id }) => [
        id,
        elements.filter(isCalledStart).flatMap((start) => namesIn(propertyOf(start, 'variables'))),
      ]),
    ),
  );
  return diagrams.flatMap(({ file, elements }) =>
    elements.flatMap((element) => {
      const called = extensionOf(element, 'zeebe:CalledElement')?.processId;
      if (!called || called.startsWith('=')) {
        return [];
      }
      if (!starts.has(called)) {
        return [finding(file, element.id, `Process ${called} does not exist`)];
      }
      const given = targets(element, 'inputParameters');
      return starts
        .get(called)
        .filter((name) => !given.includes(name))
        .map((name) => finding(file, element.id, `Does not give ${name} to ${called}`));
    }),
  );
}
