import { HAN, isNamedElement } from './subject.mjs';

/** Every task, event, question and answer is labelled in Chinese; so is every note. */
export default function chineseLabel() {
  return {
    check(element, reporter) {
      if (isNamedElement(element) && !HAN.test(element.name ?? '')) {
        reporter.report(element.id, 'Label in Chinese is missing');
      }
      if (element.$instanceOf('bpmn:TextAnnotation') && !HAN.test(element.text ?? '')) {
        reporter.report(element.id, 'Note is not in Chinese');
      }
    },
  };
}
