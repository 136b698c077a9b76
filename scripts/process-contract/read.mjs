/** Collects from processes/ what code may rely on: ids, names, articles, jobs, messages, forms, decisions. */
import { relative, sep } from 'node:path';
import {
  answersOf,
  extensionOf,
  flowElementsOf,
  namesIn,
  propertyOf,
  readBpmn,
  readDmn,
  readForm,
  rootsOf,
} from '../../processes/lint/model.mjs';
import { PROCESSES_ROOT, listResources } from '../../processes/lint/resources.mjs';
import { routesOf } from './routes.mjs';
import { typeOf } from './type-of.mjs';

/** Throws when two files claim one id: a constant would silently win over another. */
function addOnce(map, id, value, what) {
  if (map.has(id)) {
    throw new Error(`${what} ${id} is defined twice`);
  }
  map.set(id, value);
}

const fileOf = (path) => relative(PROCESSES_ROOT, path).split(sep).join('/');

const described = (element) => ({
  id: element.id,
  nameZh: element.name ?? '',
  nameEn: propertyOf(element, 'nameEn') ?? '',
  article: propertyOf(element, 'article') ?? null,
  isDefault: propertyOf(element, 'default') === 'true',
});

/** Nodes always, flows only when they carry an answer. */
const isNamed = (element) => element.$type !== 'bpmn:SequenceFlow' || Boolean(element.name);

function elementOf(element) {
  const formId = extensionOf(element, 'zeebe:FormDefinition')?.formId;
  const jobType = extensionOf(element, 'zeebe:TaskDefinition')?.type;
  const decisionId = extensionOf(element, 'zeebe:CalledDecision')?.decisionId;
  return {
    ...described(element),
    type: typeOf(element),
    ...(formId && { formId }),
    ...(jobType && { jobType }),
    ...(decisionId && { decisionId }),
  };
}

const givenNames = (element) =>
  (extensionOf(element, 'zeebe:IoMapping')?.inputParameters ?? []).map(({ target }) => target);

/** What a job writes back: outputs that are taken as they are. What is reckoned from process variables is not the job's. */
const takenOver = (element) =>
  (extensionOf(element, 'zeebe:IoMapping')?.outputParameters ?? [])
    .map(({ source }) => /^=\s*([A-Za-z_]\w*)$/.exec(source)?.[1])
    .filter((name) => name !== undefined);

/** A job may be asked for by several diagrams; the contract is what all of them give and take. */
function addJob(jobs, element, type) {
  const known = jobs.get(type) ?? { inputs: [], outputs: [] };
  jobs.set(type, {
    inputs: [...new Set([...known.inputs, ...givenNames(element)])].sort(),
    outputs: [...new Set([...known.outputs, ...takenOver(element)])].sort(),
  });
}

const messageOf = (element) =>
  element.messageRef ??
  element.eventDefinitions?.find((definition) => definition.messageRef)?.messageRef;

function addMessage(messages, element, message) {
  const known = messages.get(message.name) ?? [];
  const names = namesIn(propertyOf(element, 'variables'));
  messages.set(message.name, [...new Set([...known, ...names])].sort());
}

async function readDiagram(contract, path) {
  const definitions = await readBpmn(path);
  for (const process of rootsOf(definitions, 'bpmn:Process')) {
    const elements = flowElementsOf(process).filter(isNamed);
    addOnce(
      contract.processes,
      process.id,
      { ...described(process), elements: elements.map(elementOf) },
      'Process',
    );
    const { nodes, acts } = routesOf(process);
    contract.routes.set(process.id, nodes);
    if (acts.length > 0) contract.acts.set(process.id, acts);
    contract.resources.push({ kind: 'process', id: process.id, file: fileOf(path) });
    for (const element of elements) {
      const jobType = extensionOf(element, 'zeebe:TaskDefinition')?.type;
      if (jobType) {
        addJob(contract.jobs, element, jobType);
      }
      const message = messageOf(element);
      if (message) {
        addMessage(contract.messages, element, message);
      }
    }
  }
  for (const error of rootsOf(definitions, 'bpmn:Error')) {
    contract.errors.add(error.errorCode);
  }
}

async function readDecisions(contract, path) {
  const definitions = await readDmn(path);
  contract.resources.push({
    kind: 'decisionRequirements',
    id: definitions.id,
    file: fileOf(path),
  });
  for (const decision of definitions.drgElement.filter(({ $type }) => $type === 'dmn:Decision')) {
    const outputs = (decision.decisionLogic?.output ?? []).map((output) => output.name);
    addOnce(contract.decisions, decision.id, { outputs }, 'Decision');
  }
}

async function readFormFile(contract, path) {
  const form = await readForm(path);
  const answers = answersOf(form.components);
  contract.resources.push({ kind: 'form', id: form.id, file: fileOf(path) });
  addOnce(
    contract.forms,
    form.id,
    {
      answers: answers.map((component) => component.key),
      decisions: answers
        .filter((component) => component.properties?.decision === 'true')
        .map((component) => component.key),
    },
    'Form',
  );
}

/** Reads every model below processes/, in the order of their paths. */
export async function readContract() {
  const contract = {
    processes: new Map(),
    routes: new Map(),
    acts: new Map(),
    jobs: new Map(),
    messages: new Map(),
    errors: new Set(),
    decisions: new Map(),
    forms: new Map(),
    resources: [],
  };
  const { bpmn, dmn, form } = await listResources();
  for (const path of bpmn) {
    await readDiagram(contract, path);
  }
  for (const path of dmn) {
    await readDecisions(contract, path);
  }
  for (const path of form) {
    await readFormFile(contract, path);
  }
  return contract;
}
