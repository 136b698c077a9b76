import { isQuoted, isTable, textOf } from './texts.mjs';

const isString = (clause) => (clause.inputExpression ?? clause).typeRef === 'string';

/** A bare word in a string column is a variable, silently null: strings are quoted. */
export default function quotedStrings() {
  return {
    check(table, reporter) {
      if (!isTable(table)) {
        return;
      }
      for (const rule of table.rule ?? []) {
        for (const [index, entry] of rule.inputEntry.entries()) {
          if (isString(table.input[index]) && textOf(entry) !== '' && !isQuoted(textOf(entry))) {
            reporter.report(entry.id, `${textOf(entry)} is not quoted`);
          }
        }
        for (const [index, entry] of rule.outputEntry.entries()) {
          if (isString(table.output[index]) && !isQuoted(textOf(entry))) {
            reporter.report(entry.id, `${textOf(entry) || 'Empty output'} is not quoted`);
          }
        }
      }
    },
  };
}
