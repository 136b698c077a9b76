import { parseArgs } from 'node:util';
import { Failure } from './failure.mjs';

/**
 * The arguments of a script.
 *
 * @param {Record<string, { type: 'string' | 'boolean' }>} known
 * @throws {Failure} UNKNOWN_OPTION
 */
export function optionsFrom(args, known, { positionals = false } = {}) {
  try {
    return parseArgs({ args, options: known, allowPositionals: positionals, strict: true });
  } catch (error) {
    if (!error.code?.startsWith('ERR_PARSE_ARGS')) throw error;
    const option = args.find((arg) => !Object.hasOwn(known, arg.replace(/^--/, '').split('=')[0]));
    const names = Object.keys(known).map((name) => `--${name}`);
    throw new Failure('UNKNOWN_OPTION', {
      option: option ?? args.join(' '),
      known: names.join(', '),
    });
  }
}
