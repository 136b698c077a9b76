import { namesReadBy } from '../feel-names.mjs';
import { extensionOf, flowElementsOf, namesIn, propertyOf, rootsOf } from '../model.mjs';

const mappingsOf = (element, side) => extensionOf(element, 'zeebe:IoMapping')?.[side] ?? [];

/** What exists in the process once an element was passed. */
const madeBy = (element) => [
  ...namesIn(propertyOf(element, 'variables')),
  ...mappingsOf(element, 'outputParameters').map(({ target }) => target),
  ...[extensionOf(element.loopCharacteristics ?? {}, 'zeebe:LoopCharacteristics')?.inputElement],
];

/** What must exist when an element is entered or a flow is judged. */
function readBy(element) {
  const message = element.messageRef ?? element.eventDefinitions?.[0]?.messageRef;
  return [
    ...mappingsOf(element, 'inputParameters').map(({ source }) => source),
    extensionOf(element, 'zeebe:AssignmentDefinition')?.candidateGroups,
    extensionOf(element, 'zeebe:TaskSchedule')?.dueDate,
    message && extensionOf(message, 'zeebe:Subscription')?.correlationKey,
    element.conditionExpression?.body,
  ].flatMap(namesReadBy);
}

/**
 * The engine reads an unknown variable as null and goes on, so a typing error would pass unseen. Every
 * message states what it carries in the property `variables`, and what is read must be made somewhere.
 */
export default function knownVariables() {
  return {
    check(element, reporter) {
      if (!element.$instanceOf('bpmn:Definitions')) {
        return;
      }
      for (const process of rootsOf(element, 'bpmn:Process')) {
        const parts = flowElementsOf(process);
        const known = new Set([process, ...parts].flatMap(madeBy));
        for (const part of parts) {
          for (const name of readBy(part)) {
            if (!known.has(name)) {
              reporter.report(part.id, `Reads ${name}, which nothing in the process sets`);
            }
          }
        }
      }
    },
  };
}
