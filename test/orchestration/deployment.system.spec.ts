import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { AppConfig } from '@grid/config';
import { EngineClient, ResourceDeployer, ResourceRefused } from '@grid/orchestration';
import type { INestApplicationContext } from '@nestjs/common';
import { Client } from 'pg';
import { processWithJob } from './support/sample-process';
import { stack, stackConfig, withSpecDatabase } from './support/stack';
import { until } from './support/until';
import { workerWith } from './support/worker';

/** What must not meet the system's own processes on the same engine: ids, and the messages that start them. */
const names = /incident-handling|accept-report|tell-person|settle-on-spot|intake\.reportReceived/g;

describe('the deployment of the processes folder', () => {
  const database = withSpecDatabase();
  const records = new Client({ connectionString: stack().databaseUrl });
  const suffix = randomBytes(4).toString('hex');
  const form = `${suffix}/tell-person.form`;
  let app: INestApplicationContext;
  let engine: EngineClient;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'grid-processes-'));
    await mkdir(join(folder, suffix));
    const original = resolve('processes/incident-handling');
    for (const name of await readdir(original)) {
      const text = await readFile(join(original, name), 'utf8');
      await writeFile(join(folder, suffix, name), text.replace(names, `$&${suffix}`));
    }
    await records.connect();
    app = await workerWith(stackConfig({ DATABASE_URL: database().url }), []);
    engine = app.get(EngineClient);
  });

  afterAll(async () => {
    await app.close();
    await records.end();
    await rm(folder, { recursive: true });
  });

  function deployer(directory: string): ResourceDeployer {
    const { zeebeRestUrl } = stack();
    const settings = { DATABASE_URL: 'postgres://unused', ZEEBE_REST_URL: zeebeRestUrl };
    return new ResourceDeployer(engine, AppConfig.from({ ...settings, PROCESSES_DIR: directory }));
  }

  /** Deploys, then a process of its own as a mark; when the mark's record has come, so have all before it. */
  async function versionsAfter(deploy: () => Promise<void>): Promise<Record<string, number>> {
    await deploy();
    const mark = processWithJob();
    await engine.deploy([mark.file]);
    const rows = await until(async () => {
      const { rows: newest } = await records.query<{ name: string; version: number }>(
        `SELECT resource_name AS name, max(version) AS version FROM engine.resource GROUP BY 1`,
      );
      return newest.some(({ name }) => name === mark.file.name) && newest;
    });
    const ours = rows.filter(({ name }) => name.startsWith(`${suffix}/`));
    return Object.fromEntries(ours.map(({ name, version }) => [name, version]));
  }

  it('makes a new version of what changed and leaves the rest, for diagrams, decisions and forms', async () => {
    const first = await versionsAfter(() => deployer(folder).deployAll());
    const again = await versionsAfter(() => deployer(folder).deployAll());
    expect(Object.keys(first)).toHaveLength(4);
    expect(again).toEqual(first);

    const file = join(folder, form);
    const changed = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
    await writeFile(file, JSON.stringify({ ...changed, changedAt: performance.now() }));
    const third = await versionsAfter(() => deployer(folder).deployAll());
    expect(third[form]).toBe((again[form] ?? 0) + 1);
    const { gatewayVersion } = await engine.topology();
    if (gatewayVersion.startsWith('8.5.')) {
      expect({ ...third, [form]: 0 }).toEqual({ ...again, [form]: 0 });
    }
  });

  it('deploys a folder as a whole: one faulty diagram keeps out its neighbours', async () => {
    const { file } = processWithJob();
    const faulty = { name: `${file.name}.faulty.bpmn`, content: Buffer.from('<bpmn/>') };
    await expect(engine.deploy([file, faulty])).rejects.toThrow(ResourceRefused);
    await expect(engine.deploy([file, faulty])).rejects.toThrow(faulty.name);
  });

  it('says so when there is nothing to deploy', async () => {
    await expect(deployer(resolve('docker')).deployAll()).rejects.toThrow('PROCESSES_DIR');
  });
});
