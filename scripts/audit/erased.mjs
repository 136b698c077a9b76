import { chinaDay } from './china-time.mjs';

const COMMITMENT = /"sha256:[0-9a-f]{64}"/;

/**
 * Notices, while the chain goes by, which entries hold a personal value only as its commitment and that the value itself
 * was erased since, and by which rule. The entries stay as they were: a commitment tells nothing without its value.
 */
export class Erased {
  #held = new Map();
  #byRule = new Map();

  see({ entry }) {
    if (!entry) return;
    if (entry.action === 'personalData.erase') {
      this.#note(entry);
      return;
    }
    const values = `${entry.old_value ?? ''}${entry.new_value ?? ''}${entry.detail ?? ''}`;
    if (!COMMITMENT.test(values)) return;
    for (const subject of [entry.case_id, entry.account_id]) {
      if (subject) this.#held.set(subject, (this.#held.get(subject) ?? 0) + 1);
    }
  }

  #note({ at, detail }) {
    const { ruleCode, subjectId } = JSON.parse(detail);
    const day = chinaDay(at);
    const key = `${day} ${ruleCode}`;
    const sum = this.#byRule.get(key) ?? { day, ruleCode, subjects: 0, entries: 0 };
    sum.subjects += 1;
    sum.entries += this.#held.get(subjectId) ?? 0;
    this.#held.delete(subjectId);
    this.#byRule.set(key, sum);
  }

  /** One sum for each day (Asia/Shanghai) and rule, in the order of the record. */
  sums() {
    return [...this.#byRule.values()];
  }
}
