/** Which elements a rule of this folder is about. */

const isGateway = (element) => element.$instanceOf('bpmn:Gateway');

const isSplit = (element) => isGateway(element) && (element.outgoing ?? []).length > 1;

/** Joins, parallel and event-based gateways carry no name: they ask no question. */
const asksQuestion = (element) =>
  isSplit(element) &&
  !element.$instanceOf('bpmn:ParallelGateway') &&
  !element.$instanceOf('bpmn:EventBasedGateway');

/** A flow that is the answer to a gateway's question. */
export const isAnswer = (element) =>
  element.$instanceOf('bpmn:SequenceFlow') && asksQuestion(element.sourceRef);

export const isTaskOrEvent = (element) =>
  element.$instanceOf('bpmn:Activity') || element.$instanceOf('bpmn:Event');

/** What people read in the diagram and in the record, and so needs a name in both languages. */
export const isNamedElement = (element) =>
  isTaskOrEvent(element) ||
  isAnswer(element) ||
  (isGateway(element) && asksQuestion(element)) ||
  element.$instanceOf('bpmn:Process');

export const HAN = /\p{Script=Han}/u;
