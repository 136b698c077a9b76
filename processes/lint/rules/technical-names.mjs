/** Names that code reads: messages `<stage>.<stateReached>`, error and escalation codes UPPER_SNAKE. */
const MESSAGE = /^[a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*$/;
const CODE = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

export default function technicalNames() {
  return {
    check(element, reporter) {
      if (element.$instanceOf('bpmn:Message') && !MESSAGE.test(element.name ?? '')) {
        reporter.report(element.id, 'Message name is not <stage>.<stateReached>');
      }
      if (element.$instanceOf('bpmn:Error') && !CODE.test(element.errorCode ?? '')) {
        reporter.report(element.id, 'Error code is not UPPER_SNAKE');
      }
      if (element.$instanceOf('bpmn:Escalation') && !CODE.test(element.escalationCode ?? '')) {
        reporter.report(element.id, 'Escalation code is not UPPER_SNAKE');
      }
    },
  };
}
