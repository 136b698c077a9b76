/** Which articles the elements of the diagrams cite. */
import {
  flowElementsOf,
  namesIn,
  propertyOf,
  readBpmn,
  rootsOf,
} from '../../processes/lint/model.mjs';
import { listResources } from '../../processes/lint/resources.mjs';

/** @returns {Promise<Map<string, Map<string, string[]>>>} by process and element */
export async function citingElements() {
  const { bpmn } = await listResources();
  const diagrams = await Promise.all(bpmn.map(readBpmn));
  return new Map(
    diagrams
      .flatMap((definitions) => rootsOf(definitions, 'bpmn:Process'))
      .map((process) => [
        process.id,
        new Map(
          flowElementsOf(process).map((element) => [
            element.id,
            namesIn(propertyOf(element, 'article')),
          ]),
        ),
      ]),
  );
}
