/** Collects how a diagram leads from element to element, and where acts of an office may break into it. */
import { extensionOf, propertyOf } from '../../processes/lint/model.mjs';
import { typeOf } from './type-of.mjs';

const isNode = ({ $type }) =>
  !['bpmn:SequenceFlow', 'bpmn:TextAnnotation', 'bpmn:Association'].includes($type);

const isJoin = (element) =>
  element.$type === 'bpmn:ParallelGateway' && (element.incoming ?? []).length > 1;

function nodeOf(element, scope) {
  const calls = extensionOf(element, 'zeebe:CalledElement')?.processId;
  return {
    type: typeOf(element),
    scope: scope.id,
    next: (element.outgoing ?? []).map(({ targetRef }) => targetRef.id).sort(),
    ...(element.attachedToRef && { on: element.attachedToRef.id }),
    ...(calls && { calls }),
    ...(isJoin(element) && {
      joins: element.incoming.map(({ id, sourceRef }) => ({ flow: id, from: sourceRef.id })),
    }),
  };
}

const variableOf = (expression) => /^=\s*([A-Za-z_]\w*)$/.exec(expression ?? '')?.[1] ?? null;

/** An act is drawn by an event that says which; it breaks into what the event stands at, or into what holds it. */
function actOf(element, scope, outer) {
  const act = propertyOf(element, 'act');
  const message = element.eventDefinitions?.find((one) => one.messageRef)?.messageRef;
  if (act === undefined || act === null || message === undefined) return [];
  const breaksInto = element.attachedToRef?.id ?? (scope.triggeredByEvent ? outer : scope).id;
  const key = variableOf(extensionOf(message, 'zeebe:Subscription')?.correlationKey);
  if (key === null) throw new Error(`${element.id}: the key of an act is one variable`);
  return [{ act, element: element.id, message: message.name, scope: breaksInto, key }];
}

/** @returns every node of a process with its scope and what follows it, and the acts that are drawn in it */
export function routesOf(process) {
  const nodes = new Map();
  const acts = [];
  const read = (scope, outer) => {
    for (const element of (scope.flowElements ?? []).filter(isNode)) {
      nodes.set(element.id, nodeOf(element, scope));
      acts.push(...actOf(element, scope, outer));
      if (element.$type === 'bpmn:SubProcess') read(element, scope);
    }
  };
  read(process, process);
  return { nodes, acts };
}
