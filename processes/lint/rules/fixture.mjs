/** Small diagrams and tables for the tests of the rules. */
import { createRequire } from 'node:module';
import { OWN_RULES } from '../bpmn-lint.mjs';
import { OWN_DMN_RULES } from '../dmn-lint.mjs';
import { parseBpmn, parseDmn } from '../model.mjs';

const require = createRequire(import.meta.url);

const BPMN_NAMESPACES = [
  'xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"',
  'xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"',
  'xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"',
  'xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"',
  'xmlns:di="http://www.omg.org/spec/DD/20100524/DI"',
].join(' ');

const DMN_NAMESPACE = 'xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"';

/** Extension elements with the given `zeebe:property` values and other extensions. */
export const extension = (properties = {}, others = '') =>
  `<bpmn:extensionElements>${others}<zeebe:properties>${Object.entries(properties)
    .map(([name, value]) => `<zeebe:property name="${name}" value="${value}" />`)
    .join('')}</zeebe:properties></bpmn:extensionElements>`;

/** A diagram with one process `example` of the given content; `roots` stands beside it, `drawn` in its plane. */
export const diagram = (content, { roots = '', drawn = '', processId = 'example' } = {}) =>
  parseBpmn(`<bpmn:definitions ${BPMN_NAMESPACES} id="Definitions_1" targetNamespace="test">
    <bpmn:process id="${processId}" isExecutable="true">${content}</bpmn:process>${roots}
    <bpmndi:BPMNDiagram id="Diagram_1"><bpmndi:BPMNPlane id="Plane_1" bpmnElement="${processId}">${drawn}</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
  </bpmn:definitions>`);

/** A decision file with one table of the given content. */
export const table = (content, { hitPolicy = 'FIRST', id = 'example' } = {}) =>
  parseDmn(`<definitions ${DMN_NAMESPACE} id="example-file" name="x" namespace="test">
    <decision id="${id}" name="x"><decisionTable id="Table_1" hitPolicy="${hitPolicy}">${content}</decisionTable></decision>
  </definitions>`);

async function reportsOf(Linter, plugin, rules, name, model) {
  const resolver = { resolveRule: () => rules[name], resolveConfig: () => ({}) };
  const linter = new Linter({ config: { rules: { [`${plugin}/${name}`]: 'error' } }, resolver });
  const reports = (await linter.lint(await model))[`${plugin}/${name}`] ?? [];
  return reports.map(({ id, message }) => `${id}: ${message}`);
}

/** What one of our rules says about a diagram, as "element: message". */
export const bpmnReports = (name, model) =>
  reportsOf(require('bpmnlint').Linter, 'grid', OWN_RULES, name, model);

/** What one of our rules says about a decision file, as "element: message". */
export const dmnReports = (name, model) =>
  reportsOf(require('dmnlint').Linter, 'grid', OWN_DMN_RULES, name, model);
