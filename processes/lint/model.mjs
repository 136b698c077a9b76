/** Reads diagrams, decision tables and forms as objects, and asks them what the tools of this folder need to know. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { BpmnModdle } from 'bpmn-moddle';
import { DmnModdle } from 'dmn-moddle';

const require = createRequire(import.meta.url);

export const zeebeDescriptor = require('zeebe-bpmn-moddle/resources/zeebe.json');

/** The two attributes by which a file says for which engine it was drawn. */
export const modelerDescriptor = {
  name: 'Modeler',
  uri: 'http://camunda.org/schema/modeler/1.0',
  prefix: 'modeler',
  xml: { tagAlias: 'lowerCase' },
  types: [
    {
      name: 'Definitions',
      isAbstract: true,
      extends: ['bpmn:Definitions'],
      properties: [
        { name: 'executionPlatform', isAttr: true, type: 'String' },
        { name: 'executionPlatformVersion', isAttr: true, type: 'String' },
      ],
    },
  ],
};

/** @throws {Error} when the XML does not fit the BPMN and Zeebe schemas without a warning. */
export async function parseBpmn(xml) {
  const moddle = new BpmnModdle({ zeebe: zeebeDescriptor, modeler: modelerDescriptor });
  const { rootElement, warnings } = await moddle.fromXML(xml);
  failOnWarnings(warnings);
  return rootElement;
}

/** @throws {Error} when the XML does not fit the DMN schema without a warning. */
export async function parseDmn(xml) {
  const { rootElement, warnings } = await new DmnModdle().fromXML(xml);
  failOnWarnings(warnings);
  return rootElement;
}

export const readBpmn = async (path) => parseBpmn(await readFile(path, 'utf8'));
export const readDmn = async (path) => parseDmn(await readFile(path, 'utf8'));
export const readForm = async (path) => JSON.parse(await readFile(path, 'utf8'));

function failOnWarnings(warnings) {
  if (warnings.length > 0) {
    throw new Error(warnings.map((warning) => warning.message).join('\n'));
  }
}

/** The root elements of a type, e.g. every `bpmn:Process` of a file. */
export const rootsOf = (definitions, type) =>
  definitions.rootElements.filter((element) => element.$type === type);

/** Every flow element below a process, those in sub-processes included, in the order of the file. */
export function flowElementsOf(scope) {
  return (scope.flowElements ?? []).flatMap((element) => [element, ...flowElementsOf(element)]);
}

/** The Zeebe extension of a type that an element carries, or undefined. */
export const extensionOf = (element, type) =>
  element.extensionElements?.values?.find((value) => value.$type === type);

/** The value of a `zeebe:property` of an element, or undefined. */
export const propertyOf = (element, name) =>
  extensionOf(element, 'zeebe:Properties')?.properties?.find((property) => property.name === name)
    ?.value;

/** The names in a comma list such as "caseId, city". */
export const namesIn = (list) =>
  (list ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** The answer keys of a form, nested groups included. */
export function answersOf(components) {
  return components.flatMap((component) => [
    ...(component.key ? [component] : []),
    ...answersOf(component.components ?? []),
  ]);
}
