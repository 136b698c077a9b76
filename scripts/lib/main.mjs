import { Failure } from './failure.mjs';
import { Interrupted, interruption } from './interrupt.mjs';

/** Exit code of a script that was asked to end before it had begun its work. */
const interruptedCode = 130;

/**
 * Runs a script's main function and turns what it throws into sentences and an exit code.
 *
 * @param {() => Promise<number | void>} body its result is the exit code
 */
export async function main(body) {
  // Nobody reads any more (a closed terminal, `| head`): the work, or its orderly end, goes on.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  try {
    process.exitCode = (await body()) ?? 0;
  } catch (error) {
    process.exitCode = explain(error);
  }
}

function explain(error) {
  if (interruption.aborted && (error instanceof Interrupted || error.name === 'AbortError')) {
    return interruptedCode;
  }
  if (interruption.aborted && error instanceof Failure) return interruptedCode;
  process.stderr.write(error instanceof Failure ? `\n✗ ${error.message}\n` : `${error.stack}\n`);
  return 1;
}
