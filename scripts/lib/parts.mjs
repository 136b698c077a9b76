import { Failure } from './failure.mjs';

/**
 * Everything a system can be made of, in the order of starting. `setup` migrates and seeds, `exporter` gives the engine
 * its way into the database.
 */
export const allParts = [
  'database',
  'setup',
  'exporter',
  'engine',
  'departments',
  'worker',
  'projection',
  'api',
];

/** Our own applications that run for long. */
export const applications = ['departments', 'worker', 'projection', 'api'];

/**
 * @param {string | undefined} text names with commas; everything without it
 * @returns {string[]} in the order of starting
 * @throws {Failure} UNKNOWN_OPTION
 */
export function partsFrom(text) {
  if (text === undefined) return allParts;
  const wanted = text.split(',').map((name) => name.trim());
  const unknown = wanted.find((name) => !allParts.includes(name));
  if (unknown !== undefined) {
    throw new Failure('UNKNOWN_OPTION', { option: unknown, known: allParts.join(', ') });
  }
  return allParts.filter((name) => wanted.includes(name));
}
