/** Ids are `<Type>_<Meaning>`, because code and records name them: UserTask_AcceptReport, Gateway_Accepted, Flow_Declined. */
const PREFIXES = new Map([
  ['bpmn:IntermediateCatchEvent', 'CatchEvent'],
  ['bpmn:IntermediateThrowEvent', 'ThrowEvent'],
  ['bpmn:SequenceFlow', 'Flow'],
]);
const CHECKED = [
  'bpmn:FlowElement',
  'bpmn:Artifact',
  'bpmn:Message',
  'bpmn:Error',
  'bpmn:Escalation',
];
const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

function prefixOf(element) {
  if (element.$instanceOf('bpmn:Gateway')) {
    return 'Gateway';
  }
  return PREFIXES.get(element.$type) ?? element.$type.replace('bpmn:', '');
}

export default function idPattern() {
  return {
    check(element, reporter) {
      if (element.$instanceOf('bpmn:Process') && !KEBAB.test(element.id)) {
        reporter.report(element.id, 'Process id is not kebab-case');
      }
      if (!CHECKED.some((type) => element.$instanceOf(type))) {
        return;
      }
      const prefix = prefixOf(element);
      if (!new RegExp(`^${prefix}_[A-Z][A-Za-z0-9]*$`).test(element.id)) {
        reporter.report(element.id, `Id must be ${prefix}_<Meaning>`);
      }
    },
  };
}
