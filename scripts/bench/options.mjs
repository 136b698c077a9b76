import { Failure } from '../lib/failure.mjs';
import { optionsFrom } from '../lib/options.mjs';

/** What can be measured, in the order in which it is. */
export const phases = ['memory', 'steady', 'saturation', 'baseline'];

/**
 * @param {string[]} args
 * @returns {{ seconds: number, rate: number, inFlight: number, officials: number, only: string[] }} seconds: of each measured span;
 *   rate: reports per second of the steady phase; inFlight: cases under way at saturation; officials: at each desk
 * @throws {Failure} UNKNOWN_OPTION
 */
export function benchOptions(args) {
  const { values } = optionsFrom(args, {
    seconds: { type: 'string' },
    rate: { type: 'string' },
    'in-flight': { type: 'string' },
    officials: { type: 'string' },
    only: { type: 'string' },
  });
  return {
    seconds: positive('seconds', values.seconds ?? '30'),
    rate: positive('rate', values.rate ?? '5'),
    inFlight: positive('in-flight', values['in-flight'] ?? '40'),
    officials: positive('officials', values.officials ?? '4'),
    only: chosen(values.only),
  };
}

function positive(name, text) {
  const value = Number(text);
  if (value > 0 && Number.isFinite(value)) return value;
  throw new Failure('UNKNOWN_OPTION', { option: `--${name} ${text}`, known: `--${name} 30` });
}

function chosen(text) {
  if (text === undefined) return phases;
  const wanted = text.split(',').map((name) => name.trim());
  const unknown = wanted.find((name) => !phases.includes(name));
  if (unknown === undefined) return wanted;
  throw new Failure('UNKNOWN_OPTION', { option: `--only ${unknown}`, known: phases.join(', ') });
}
