import type { BilingualText } from '@grid/kernel';
import type { IndexKind } from './index-kind';

/** A value to be kept. `field` names it within its subject, e.g. `contactPhone` or `notice.<id>.bodyZh`. */
export interface NewValue {
  readonly field: string;
  readonly value: string;
  /** When given, the value can be found by {@link IndexKind}; one that has not the kind's form is kept all the same. */
  readonly index?: IndexKind;
}

/** When, in ISO 8601 with +08:00, and under which rule a value was erased. */
export interface Erased {
  readonly at: string;
  readonly ruleCode: string;
}

/** What became of a value: it can be read, or it was erased. */
export type PersonalValue = { readonly value: string } | { readonly erased: Erased };

/** What people read where something was erased. */
export function erasedText({ at, ruleCode }: Erased): BilingualText {
  const day = at.slice(0, 10);
  return {
    zh: `〔已按规定于 ${day} 删除（规则 ${ruleCode}）〕`,
    en: `[Erased on ${day} under rule ${ruleCode}]`,
  };
}

/** A value in words, in both languages: itself, the sentence that it was erased, or null when there never was one. */
export function inWords(found: PersonalValue | undefined): BilingualText | null {
  if (found === undefined) return null;
  return 'value' in found ? { zh: found.value, en: found.value } : erasedText(found.erased);
}

/** The value itself; null when it was erased or never was. */
export function clearText(found: PersonalValue | undefined): string | null {
  return found !== undefined && 'value' in found ? found.value : null;
}

/** How a value was erased; null when it was not, or never was there. */
export function erasedOf(found: PersonalValue | undefined): Erased | null {
  return found !== undefined && 'erased' in found ? found.erased : null;
}
