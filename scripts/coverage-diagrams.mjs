/**
 * `npm run coverage:diagrams [-- FILE…]`: which elements and flows of each diagram instances have reached. The files are
 * what the last runs of `npm test` left in .cache/diagram-coverage, unless others are named. Exits 1 when a diagram of
 * test/coverage-required.json has something that nobody has reached.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { coverageOf, judge, table } from './coverage-diagrams/coverage.mjs';
import { readDiagrams } from './coverage-diagrams/diagrams.mjs';
import { union } from './coverage-diagrams/reached.mjs';
import { reachedFolder, requiredDiagrams } from './coverage-diagrams/files.mjs';
import { Failure } from './lib/failure.mjs';
import { main } from './lib/main.mjs';

await main(async () => {
  const named = process.argv.slice(2);
  const files = named.length > 0 ? named : await lastRuns();
  if (files.length === 0) throw new Failure('COVERAGE_MISSING', { folder: reachedFolder });
  const reached = await Promise.all(files.map(async (file) => JSON.parse(await readFile(file))));
  const rows = coverageOf(await readDiagrams(), union(reached));
  console.log(table(rows));
  const { problems } = judge(rows, await requiredDiagrams());
  for (const problem of problems) console.error(problem);
  return problems.length > 0 ? 1 : 0;
});

async function lastRuns() {
  const names = await readdir(reachedFolder).catch(() => []);
  return names
    .filter((name) => name.endsWith('.json'))
    .map((name) => path.join(reachedFolder, name));
}
