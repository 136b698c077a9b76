import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { appEntry } from './build.mjs';
import { engineVersionFrom } from './engine-archive.mjs';
import { startEngine } from './engine.mjs';
import { appEnvironment, departmentsEnvironment, withoutOurs } from './environment.mjs';
import { exporterEnvironment } from './exporter.mjs';
import { assertNotOlder, engineGeneration, noteEngineVersion } from './generation.mjs';
import { throwIfInterrupted } from './interrupt.mjs';
import { inStopOrder, lockData } from './lock.mjs';
import { databaseLogins, rolesSetting } from './logins.mjs';
import { sharedLoginsWarning } from './messages.mjs';
import { allParts, applications } from './parts.mjs';
import { inProject } from './paths.mjs';
import { assertFree, freePorts, portsFromEnvironment } from './ports.mjs';
import { startPostgres } from './postgres.mjs';
import { preflight } from './preflight.mjs';
import { prepare } from './prepare.mjs';
import { startPart } from './processes.mjs';
import { progress } from './progress.mjs';
import { endedFailure, waitUntilReady } from './ready.mjs';
import { loadSecrets, ringFile } from './secrets.mjs';
import { runSetup } from './setup.mjs';
import { together } from './together.mjs';
import { urlsOf } from './urls.mjs';

/**
 * Starts a whole system or some of its parts: the same code for `npm start`, the tests, the demo and the bench.
 *
 * @param {{ dataDir: string, ports?: 'free' | 'environment' | Record<string, number>, engineVersion?: string,
 *   parts?: string[], log?: (line: string) => void, env?: Record<string, string>, engineEnv?: Record<string, string>,
 *   host?: string, database?: import('./urls.mjs').GivenDatabase, throwAway?: boolean,
 *   controlledClock?: boolean }} options
 *   env: further environment of our applications; database: a server of one's own instead of the embedded one;
 *   throwAway: the data is deleted afterwards, so speed goes before safety; controlledClock: tests may move the time
 * @returns {Promise<Stack>}
 * @throws {import('./failure.mjs').Failure} with everything stopped again
 */
export async function startStack(options) {
  const stack = new Stack(options);
  try {
    await stack.start();
    return stack;
  } catch (error) {
    await stack.stop();
    throw error;
  }
}

class Stack {
  running = [];
  stopping = null;

  constructor({ dataDir, ports = 'environment', parts = allParts, log, ...options }) {
    Object.assign(this, { dataDir, wantedPorts: ports, parts, options });
    this.engineVersion = options.engineVersion ?? engineVersionFrom();
    this.host = options.host ?? '127.0.0.1';
    this.progress = progress(log);
    this.ended = new Promise((resolve) => {
      this.tellEnd = resolve;
    });
    // A defect of our own must not leave parts behind either.
    this.killAtExit = () => this.kill();
    process.on('exit', this.killAtExit);
  }

  get pids() {
    return Object.fromEntries(this.running.map(({ name, pid }) => [name, pid]));
  }

  async start() {
    const { parts, engineVersion, dataDir } = this;
    const { jdk } = await preflight(this);
    const onOrphans = (left) =>
      this.progress.write(
        `  ! 停止上次遗留的进程 stopping what was left over: ${left.map(({ name, pid }) => `${name} (${pid})`).join(', ')}`,
      );
    this.lock = await lockData(dataDir, { onOrphans });
    this.ports = await this.choosePorts();
    await assertNotOlder(this.engineDir, engineVersion);
    const { engineHome } = await prepare({ parts, engineVersion, jdk }, this.progress);
    this.secrets = await loadSecrets(dataDir);
    const { ports, secrets, host } = this;
    this.urls = urlsOf({ ports, secrets, host, database: this.options.database });
    await this.prepareEnvironment();
    await this.startDatabase();
    await this.setUp('migrate', { zh: '数据库升级', en: 'migrate the database' });
    await this.startEngineAndSeed({ engineHome, jdk });
    await this.startApplications();
  }

  async choosePorts() {
    if (this.wantedPorts === 'free') return freePorts();
    const ports = this.wantedPorts === 'environment' ? portsFromEnvironment() : this.wantedPorts;
    await assertFree(this.portsInUse(ports), { api: this.host });
    return ports;
  }

  /** Only the ports of the parts that are started have to be free. */
  portsInUse(ports) {
    const uses = (name) => this.parts.includes(name.startsWith('zeebe') ? 'engine' : name);
    const external = (name) => name === 'database' && this.options.database !== undefined;
    return Object.fromEntries(
      Object.entries(ports).filter(([name]) => uses(name) && !external(name)),
    );
  }

  async prepareEnvironment() {
    const { urls, ports, secrets, host, options } = this;
    const clock = options.controlledClock ? path.join(this.dataDir, 'clock-offset') : undefined;
    if (clock) await writeFile(clock, '0\n');
    this.clockOffsetFile = clock;
    const extra = { ...options.env, ...(clock ? { CLOCK_OFFSET_FILE: clock } : {}) };
    const base = withoutOurs();
    this.env = appEnvironment({
      urls,
      ports,
      secrets,
      ringFile: ringFile(this.dataDir),
      evidenceDir: path.join(this.dataDir, 'evidence'),
      checkpointFile: path.join(this.dataDir, 'audit', 'checkpoints.jsonl'),
      host,
      extra,
    });
    this.appEnv = { ...base, ...this.env };
    const { credentialsFile } = this;
    this.departmentsEnv = {
      ...base,
      ...departmentsEnvironment({ urls, ports, secrets, credentialsFile, extra }),
    };
  }

  get engineDir() {
    return path.join(this.dataDir, 'engine');
  }

  /** Where the setup leaves what the departments' system signs with. */
  get credentialsFile() {
    return path.join(this.dataDir, 'department-credentials.json');
  }

  logFile(name) {
    return path.join(this.dataDir, 'logs', `${name}.log`);
  }

  async startDatabase() {
    const { dataDir, ports, secrets, options, urls } = this;
    if (this.parts.includes('database') && !options.database) {
      await this.step({ zh: '启动数据库', en: 'start PostgreSQL' }, () =>
        startPostgres({
          directory: path.join(dataDir, 'postgres', 'data'),
          port: ports.database,
          password: secrets.DATABASE_PASSWORD,
          logFile: this.logFile('database'),
          throwAway: options.throwAway,
          onStart: this.adopt,
        }),
      );
    }
    if (!this.parts.includes('database')) return;
    this.logins = await databaseLogins({ urls, secrets, given: options.database });
    const { sharing } = this.logins;
    if (sharing.length > 0) this.progress.write(sharedLoginsWarning(sharing));
  }

  async setUp(name, title) {
    if (!this.parts.includes('setup')) return;
    const env = {
      ...this.environmentOf('setup'),
      DATABASE_ROLES: rolesSetting(this.logins.roles),
      DEPARTMENT_CREDENTIALS_FILE: this.credentialsFile,
    };
    await this.step(title, () => runSetup(name, { env, logFile: this.logFile('setup') }));
  }

  /** The engine needs the migrated tables, not the data: both go on at the same time. */
  async startEngineAndSeed({ engineHome, jdk }) {
    await together([
      this.setUp('seed', { zh: '载入示例数据', en: 'load the sample data' }),
      this.parts.includes('engine') ? this.startEngine({ engineHome, jdk }) : undefined,
    ]);
  }

  async startEngine({ engineHome, jdk }) {
    const { ports, options } = this;
    const directory = this.engineDir;
    await noteEngineVersion(directory, this.engineVersion);
    const generation = await engineGeneration(directory);
    const exporter = this.parts.includes('exporter')
      ? exporterEnvironment({ databaseUrl: this.logins.urls.exporter, generation })
      : {};
    const clock = options.controlledClock ? { ZEEBE_CLOCK_CONTROLLED: 'true' } : {};
    const title = { zh: '启动流程引擎', en: `start Zeebe ${this.engineVersion}` };
    await this.step(title, () =>
      startEngine({
        home: engineHome,
        jdk,
        directory,
        ports,
        logFile: this.logFile('engine'),
        env: { ...exporter, ...clock, ...options.engineEnv },
        onStart: this.adopt,
      }),
    );
  }

  async startApplications() {
    const names = applications.filter((name) => this.parts.includes(name));
    await together(names.map((name) => this.startApplication(name)));
  }

  async startApplication(name) {
    const title = { zh: '启动', en: `start ${name}` };
    await this.step(title, async () => {
      const part = await startPart({
        name,
        command: process.execPath,
        args: ['--enable-source-maps', appEntry(name)],
        cwd: inProject(),
        env: this.environmentOf(name),
        logFile: this.logFile(name),
      });
      this.adopt(part);
      await waitUntilReady(part, `${this.urls[`${name}Url`]}/health/ready`);
    });
  }

  /** Each signs in at the database as itself; only one can sign, and only the api is for others. */
  environmentOf(name) {
    if (name === 'departments') return this.departmentsEnv;
    const env = { ...this.appEnv, DATABASE_URL: this.logins.urls[name] };
    if (name === 'api') return env;
    const { AUDIT_SIGNING_KEY } = this.secrets;
    return { ...env, HOST: '127.0.0.1', ...(name === 'projection' ? { AUDIT_SIGNING_KEY } : {}) };
  }

  async step(title, work) {
    throwIfInterrupted();
    return this.progress.step(title, work);
  }

  /** From here on the part belongs to the system: it is remembered, watched and stopped with it. */
  adopt = (part) => {
    this.running.push(part);
    void part.exited.then(() => {
      if (this.stopping === null) this.tellEnd(part);
    });
    this.lock.add(part);
  };

  /** The failure of the first part that ends although nobody asked it to. Pending as long as all is well. */
  async failure() {
    return endedFailure(await this.ended);
  }

  /** Stops everything, the askers before those they ask; a second call waits for the first. */
  stop() {
    this.stopping ??= this.stopAll();
    return this.stopping;
  }

  async stopAll() {
    for (const part of inStopOrder(this.running)) await part.stop();
    await this.lock?.release();
    process.off('exit', this.killAtExit);
  }

  /** Kills everything at once. */
  kill() {
    for (const part of this.running) part.kill();
  }
}
