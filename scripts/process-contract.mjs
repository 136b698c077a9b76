/**
 * Writes libs/process-contract/generated from the diagrams, decision tables and forms in processes/.
 *
 * Usage: node scripts/process-contract.mjs           writes the files
 *        node scripts/process-contract.mjs --check   exits 1 when a committed file is stale
 */
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { readContract } from './process-contract/read.mjs';
import { writeModules } from './process-contract/write.mjs';

const TARGET = fileURLToPath(new URL('../libs/process-contract/generated/', import.meta.url));

async function formatted(modules) {
  const options = await resolveConfig(join(TARGET, 'index.ts'));
  const entries = Object.entries(modules).map(async ([name, text]) => [
    name,
    await format(text, { ...options, parser: 'typescript' }),
  ]);
  return new Map(await Promise.all(entries));
}

async function committed() {
  await mkdir(TARGET, { recursive: true });
  const names = await readdir(TARGET);
  const entries = names.map(async (name) => [name, await readFile(join(TARGET, name), 'utf8')]);
  return new Map(await Promise.all(entries));
}

const differing = (wanted, present) =>
  [...new Set([...wanted.keys(), ...present.keys()])]
    .filter((name) => wanted.get(name) !== present.get(name))
    .sort();

async function main(argv) {
  const wanted = await formatted(writeModules(await readContract()));
  const stale = differing(wanted, await committed());
  if (argv.includes('--check')) {
    if (stale.length > 0) {
      console.error(`Stale: ${stale.join(', ')}. Run node scripts/process-contract.mjs.`);
      process.exitCode = 1;
      return;
    }
    console.log(`process contract: ${wanted.size} files up to date`);
    return;
  }
  for (const name of stale) {
    const text = wanted.get(name);
    await (text === undefined ? rm(join(TARGET, name)) : writeFile(join(TARGET, name), text));
  }
  console.log(`process contract: ${wanted.size} files, ${stale.length} changed`);
}

await main(process.argv.slice(2));
