import { isTable, textOf } from './texts.mjs';

const ALLOWED = ['UNIQUE', 'FIRST', 'COLLECT'];

/** A table is UNIQUE, FIRST or COLLECT; a FIRST table ends with a row that always fits, so that it never answers nothing. */
export default function catchAll() {
  return {
    check(table, reporter) {
      if (!isTable(table)) {
        return;
      }
      const policy = table.hitPolicy ?? 'UNIQUE';
      if (!ALLOWED.includes(policy)) {
        reporter.report(table.id, `Hit policy ${policy} is not used here`);
      }
      const last = (table.rule ?? []).at(-1);
      if (policy === 'FIRST' && !last?.inputEntry.every((entry) => textOf(entry) === '')) {
        reporter.report(table.id, 'The last row does not fit every case');
      }
    },
  };
}
