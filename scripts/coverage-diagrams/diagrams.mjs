/** What there is to reach in our diagrams. */
import { flowElementsOf, readBpmn, rootsOf } from '../../processes/lint/model.mjs';
import { listResources } from '../../processes/lint/resources.mjs';

/**
 * @typedef {{ process: string, elements: string[], flows: string[] }} Diagram elements: everything a token can stand on,
 *   those in sub-processes included
 */

/** @returns {Promise<Diagram[]>} in the order of their ids */
export async function readDiagrams() {
  const { bpmn } = await listResources();
  const files = await Promise.all(bpmn.map(readBpmn));
  return files
    .flatMap((definitions) => rootsOf(definitions, 'bpmn:Process'))
    .map((process) => ({
      process: process.id,
      elements: idsOf(process, 'bpmn:FlowNode'),
      flows: idsOf(process, 'bpmn:SequenceFlow'),
    }))
    .sort((a, b) => a.process.localeCompare(b.process));
}

const idsOf = (process, type) =>
  flowElementsOf(process)
    .filter((element) => element.$instanceOf(type))
    .map(({ id }) => id);
