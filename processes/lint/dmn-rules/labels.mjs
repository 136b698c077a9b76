import { HAN } from '../rules/subject.mjs';
import { isTable } from './texts.mjs';

const CAMEL = /^[a-z][A-Za-z0-9]*$/;
const inBoth = (text) => HAN.test(text ?? '') && /[A-Za-z]/.test(text ?? '');

/** Columns are labelled in Chinese and English and typed; ids and output names are camelCase, since a dash is an operator. */
export default function labels() {
  return {
    check(element, reporter) {
      if (element.$instanceOf('dmn:Decision') && !CAMEL.test(element.id)) {
        reporter.report(element.id, 'Decision id is not camelCase');
      }
      if (!isTable(element)) {
        return;
      }
      for (const column of [...(element.input ?? []), ...element.output]) {
        if (!inBoth(column.label)) {
          reporter.report(column.id, 'Column has no label in Chinese and English');
        }
        if (!(column.inputExpression ?? column).typeRef) {
          reporter.report(column.id, 'Column has no type');
        }
      }
      for (const output of element.output) {
        if (!CAMEL.test(output.name ?? '')) {
          reporter.report(output.id, 'Output name is not camelCase');
        }
      }
    },
  };
}
