import { fstatSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describeStack } from './lib/describe.mjs';
import { startEphemeral } from './lib/ephemeral.mjs';
import { interrupt, listenForInterruption } from './lib/interrupt.mjs';
import { main } from './lib/main.mjs';
import { optionsFrom } from './lib/options.mjs';
import { partsFrom } from './lib/parts.mjs';
import { untilInterrupted } from './lib/wait.mjs';

/**
 * Starts a throw-away system and keeps it until SIGTERM, or until standard input closes:
 * `node scripts/stack.mjs --ephemeral --out FILE [--parts database,engine]`. FILE appears when everything is ready.
 */
await main(async () => {
  const { values } = optionsFrom(process.argv.slice(2), {
    ephemeral: { type: 'boolean' },
    out: { type: 'string' },
    parts: { type: 'string' },
  });
  listenForInterruption();
  stopWhenInputCloses();
  const log = (line) => process.stderr.write(`${line}\n`);
  const { stack, stop } = await startEphemeral({ parts: partsFrom(values.parts), log });
  try {
    await tell(values.out, describeStack(stack));
    const failure = await Promise.race([stack.failure(), untilInterrupted()]);
    if (failure) throw failure;
  } finally {
    await stop();
    if (values.out) await rm(values.out, { force: true });
  }
});

/** A pipe that closes is a parent that has gone; a terminal, a file or /dev/null says nothing. */
function stopWhenInputCloses() {
  const input = fstatSync(0);
  if (!input.isFIFO() && !input.isSocket()) return;
  process.stdin.on('end', () => interrupt('end of input')).on('error', () => undefined);
  process.stdin.resume();
}

async function tell(file, description) {
  const text = `${JSON.stringify(description, null, 2)}\n`;
  if (!file) {
    process.stdout.write(text);
    return;
  }
  const draft = path.resolve(`${file}.draft`);
  await writeFile(draft, text, { mode: 0o600 });
  await rename(draft, path.resolve(file));
}
