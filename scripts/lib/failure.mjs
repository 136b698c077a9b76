import { sentences } from './messages.mjs';

/**
 * A failure that a person can put right: a Chinese and an English sentence that name what is wrong, why, and what to do.
 * Everything else that is thrown is a defect and keeps its stack.
 */
export class Failure extends Error {
  /**
   * @param {keyof typeof sentences} code name of the sentence in messages.mjs
   * @param {Record<string, unknown>} facts what the sentence mentions
   */
  constructor(code, facts = {}) {
    const { zh, en } = sentences[code](facts);
    super([zh, en, ...(facts.tail ? ['', facts.tail] : [])].join('\n'));
    this.name = 'Failure';
    this.code = code;
    this.facts = facts;
  }
}
