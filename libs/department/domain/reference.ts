import { holdsNumber } from '@grid/personal-data';

const CODE = /^(?=.*\p{N})[\p{L}\p{N}\p{Pd}\p{Ps}\p{Pe}_./#:]{1,100}$/u;

/**
 * Whether a text can be the number by which a department knows an order: letters and digits of any script, dashes,
 * brackets and `_ . / # :`, with at least one digit and no blank. It goes on record for ever and is seen by many, so
 * no sentence, telephone or identity number passes for one.
 */
export function isReference(text: string): boolean {
  return CODE.test(text) && !holdsNumber(text);
}
