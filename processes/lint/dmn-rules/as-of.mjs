import { isTable, textOf } from './texts.mjs';

const AS_OF = 'date(asOf)';
const FROM = /^>= ?date\("\d{4}-\d{2}-\d{2}"\)$/;
const TO = /^(<= ?date\("\d{4}-\d{2}-\d{2}"\))?$/;

const always = (rule) => rule.inputEntry.every((entry) => textOf(entry) === '');

/**
 * A case keeps the rules of the day it was opened: every table asks for the city and, twice, for that
 * day (`asOf`). Every row but the catch-all says from which day it holds; it is ended, never edited.
 */
export default function asOf() {
  return {
    check(table, reporter) {
      if (!isTable(table)) {
        return;
      }
      const expressions = (table.input ?? []).map(({ inputExpression }) => textOf(inputExpression));
      const from = expressions.indexOf(AS_OF);
      const to = expressions.lastIndexOf(AS_OF);
      if (!expressions.includes('city')) {
        reporter.report(table.id, 'Has no input city');
      }
      if (from === to) {
        reporter.report(table.id, `Needs two inputs ${AS_OF}: valid from, valid to`);
        return;
      }
      for (const rule of (table.rule ?? []).filter((row) => !always(row))) {
        if (!FROM.test(textOf(rule.inputEntry[from]))) {
          reporter.report(rule.id, 'Does not say from which day it holds: >= date("2023-06-01")');
        }
        if (!TO.test(textOf(rule.inputEntry[to]))) {
          reporter.report(rule.id, 'End of validity is not of the form <= date("2027-12-31")');
        }
      }
    },
  };
}
