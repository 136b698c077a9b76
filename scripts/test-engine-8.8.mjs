import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Failure } from './lib/failure.mjs';
import { install } from './lib/install.mjs';
import { interruption, listenForInterruption } from './lib/interrupt.mjs';
import { findJdk } from './lib/java.mjs';
import { main } from './lib/main.mjs';
import { findMaven, maven } from './lib/maven.mjs';
import { inProject } from './lib/paths.mjs';
import { findFreePorts } from './lib/ports.mjs';
import { Part } from './lib/processes.mjs';
import { progress } from './lib/progress.mjs';
import { waitUntilReady } from './lib/ready.mjs';
import { partLine, shorten } from './lib/test/report.mjs';
import { runJest } from './lib/test/tools.mjs';

const home = inProject('test', 'engine-8.8');
const logs = inProject('.cache', 'test-logs');
const say = (line) => process.stdout.write(`${line}\n`);

/** `npm run test:engine-8.8`: does every diagram, decision and form still deploy and run on a newer engine? */
await main(async () => {
  listenForInterruption();
  const purpose = { zh: '下载测试用的引擎', en: 'to fetch the engine for this test' };
  const java = { mvn: findMaven(purpose), jdk: findJdk() };
  const { step, ...log } = progress(say);
  await install({ step, ...log });
  await step({ zh: '准备 Zeebe 8.8', en: 'prepare Zeebe 8.8' }, () => prepare(java));
  const [port, recordsPort] = await findFreePorts(2);
  const recordsUrl = `http://127.0.0.1:${recordsPort}/records`;
  const engine = await start(java.jdk, port, recordsPort);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'grid-reports-'));
  const begun = Date.now();
  try {
    await waitUntilReady(engine, recordsUrl);
    const env = { ENGINE_ADDRESS: `127.0.0.1:${port}`, ENGINE_RECORDS_URL: recordsUrl };
    const counts = await runJest('test/jest.engine-8.8.config.js', {
      args: ['--runInBand'],
      env,
      folder,
    });
    if (counts.failed > 0) say(shorten(counts.output));
    say(partLine({ name: 'engine-8.8', zh: '新版引擎' }, counts, (Date.now() - begun) / 1_000));
    say(`\n${counts.passed} passed, ${counts.failed} failed`);
    return counts.failed === 0 ? 0 : 1;
  } finally {
    await engine.stop();
    await rm(folder, { recursive: true, force: true });
  }
});

/** Maven fetches the engine (the first time) and compiles the class that starts it. */
async function prepare(java) {
  const args = ['-f', path.join(home, 'pom.xml'), 'compile'];
  const { code, output } = await maven(java, args, { signal: interruption });
  if (code !== 0) {
    const tail = output.split('\n').filter((line) => line.startsWith('[ERROR]'));
    throw new Failure('NEWER_ENGINE', { tail: tail.slice(0, 5).join('\n') });
  }
}

/** It ends by itself when its standard input closes, so that nothing is left when this script is killed. */
async function start(jdk, port, recordsPort) {
  await mkdir(logs, { recursive: true });
  const logFile = path.join(logs, 'engine-8.8.log');
  const log = openSync(logFile, 'w');
  const libraries = await readFile(path.join(home, 'target', 'classpath'), 'utf8');
  const classes = [path.join(home, 'target', 'classes'), libraries.trim()].join(path.delimiter);
  const child = spawn(
    path.join(jdk.home, 'bin', 'java'),
    ['-Xmx512m', '-cp', classes, 'city.grid.engine.Main', String(port), String(recordsPort)],
    { stdio: ['pipe', log, log], detached: true },
  );
  closeSync(log);
  return Part.begin(child, { name: 'engine', logFile });
}
