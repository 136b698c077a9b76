import { cityDiffers, cityNotRecognised } from './law.errors';
import type { Ordinance } from './ordinance';
import { ordinanceOf, ORDINANCES } from './ordinances';
import { headOf } from './parse-text';

/**
 * Which ordinance a text is of, by the title before its first article; `key` says it where the title is missing.
 * @throws DomainError ORDINANCE_UNKNOWN, LAW_CITY_NOT_RECOGNISED, LAW_CITY_DIFFERS
 */
export function recognise(text: string, key?: string): Ordinance {
  const head = headOf(text);
  const titled = ORDINANCES.filter(({ nameZh }) => head.includes(nameZh));
  const [only, another] = titled;
  if (key !== undefined) {
    const named = ordinanceOf(key);
    if (only !== undefined && !titled.includes(named)) throw cityDiffers(named, only);
    return named;
  }
  if (only === undefined || another !== undefined) throw cityNotRecognised();
  return only;
}
