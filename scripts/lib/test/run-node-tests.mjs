import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { run as runTests } from 'node:test';
import { tap } from 'node:test/reporters';
import { inProject } from '../paths.mjs';

/** Runs every `*.test.mjs` of the project's scripts with Node's own test runner. */
const folders = ['scripts', 'processes'];
const files = [];
for (const folder of folders) {
  const names = await readdir(inProject(folder), { recursive: true });
  files.push(
    ...names
      .filter((name) => name.endsWith('.test.mjs'))
      .map((name) => inProject(path.join(folder, name))),
  );
}

runTests({ files, concurrency: true })
  .on('test:fail', () => {
    process.exitCode = 1;
  })
  .compose(tap)
  .pipe(process.stdout);
