/** An uncaught escalation vanishes silently and an uncaught error stops the case: each code thrown has a catcher. */

const KINDS = [
  ['bpmn:ErrorEventDefinition', 'errorRef', 'errorCode'],
  ['bpmn:EscalationEventDefinition', 'escalationRef', 'escalationCode'],
];

const THROWERS = ['bpmn:EndEvent', 'bpmn:IntermediateThrowEvent'];

/** @returns {{ element: object, kind: string, code: string | undefined, throws: boolean }[]} */
const codesOf = (elements) =>
  elements.flatMap((element) =>
    (element.eventDefinitions ?? []).flatMap((definition) =>
      KINDS.filter(([type]) => definition.$type === type).map(([kind, reference, code]) => ({
        element,
        kind,
        code: definition[reference]?.[code],
        throws: THROWERS.includes(element.$type),
      })),
    ),
  );

/** Over all files, because a called process throws what its caller catches. A catcher without a code catches all. */
export function auditCodes({ diagrams }) {
  const events = diagrams.flatMap(({ file, elements }) =>
    codesOf(elements).map((event) => ({ ...event, file })),
  );
  const caught = events.filter(({ throws }) => !throws);
  return events
    .filter(({ throws }) => throws)
    .filter(
      (thrown) =>
        !caught.some(
          ({ kind, code }) => kind === thrown.kind && (code === undefined || code === thrown.code),
        ),
    )
    .map(({ file, element, code }) => ({
      file,
      id: element.id,
      message: `Nobody catches ${code}`,
    }));
}
