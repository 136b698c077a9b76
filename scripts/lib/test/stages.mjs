import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { writeReached } from '../../coverage-diagrams/files.mjs';
import { readReached, union } from '../../coverage-diagrams/reached.mjs';
import { describeStack } from '../describe.mjs';
import { startEphemeral } from '../ephemeral.mjs';
import { interruption } from '../interrupt.mjs';
import { allParts } from '../parts.mjs';
import { inProject } from '../paths.mjs';
import { isAlive } from '../processes.mjs';

/**
 * What test parts share: a folder for reports, a throw-away database, a throw-away system. Each is started when the
 * first part asks for it and stays until `end`.
 */
export class Stages {
  #started = new Map();

  /** Every process that was started for the tests. */
  pids = [];

  /** What instances have reached in the diagrams, by stage; complete when the stage has ended. */
  reached = new Map();

  constructor(log) {
    this.log = log;
  }

  /** A folder outside the project, for reports. */
  async folder() {
    this.reports ??= await mkdtemp(path.join(os.tmpdir(), 'grid-reports-'));
    return this.reports;
  }

  /** A migrated PostgreSQL of the tests' own. */
  database() {
    return this.#stage('database', ['database', 'setup']);
  }

  /** The whole system with a clock that can be moved; `file` describes it. */
  async system() {
    await this.end('database');
    await this.end('api');
    return this.#described('system', allParts);
  }

  /** One more whole system, in which nobody but the demo people has acted. */
  async untouched() {
    await this.end('database');
    await this.end('api');
    await this.end('system');
    return this.#described('untouched', allParts);
  }

  /** One more whole system, so that a moved clock is nobody else's. */
  async clocked() {
    await this.end('database');
    await this.end('api');
    await this.end('system');
    await this.end('untouched');
    return this.#described('clocked', allParts);
  }

  /** The api on a database of its own, without the engine; `file` describes it. */
  api() {
    return this.#described('api', ['database', 'setup', 'api']);
  }

  async #described(name, parts) {
    const started = await this.#stage(name, parts);
    const file = path.join(started.dataDir, 'stack.json');
    await writeFile(file, JSON.stringify(describeStack(started.stack), null, 2), { mode: 0o600 });
    return { ...started, file };
  }

  #stage(name, parts) {
    const existing = this.#started.get(name);
    if (existing) return existing;
    const started = startEphemeral({ parts, log: this.log, env: { DEMO_MODE: 'true' } }).then(
      (stage) => {
        this.pids.push(...Object.values(stage.stack.pids));
        return stage;
      },
    );
    this.#started.set(name, started);
    return started;
  }

  /** Parts that have ended although nobody asked them to. */
  async died() {
    const stages = await Promise.allSettled(this.#started.values());
    return stages
      .filter(({ status }) => status === 'fulfilled')
      .flatMap(({ value }) => value.stack.running)
      .filter(({ exit }) => exit !== null);
  }

  /** Stops a stage, or all with the folder for reports. */
  async end(only) {
    await this.endSystems(only);
    if (!only && this.reports) await rm(this.reports, { recursive: true, force: true });
  }

  /** Stops a stage, or all; the logs of the last one stay in .cache/test-logs. */
  async endSystems(only) {
    for (const [name, started] of [...this.#started]) {
      if (only && name !== only) continue;
      this.#started.delete(name);
      const stage = await started.catch(() => null);
      if (stage === null) continue;
      const logs = inProject('.cache', 'test-logs', name);
      await rm(logs, { recursive: true, force: true });
      await cp(path.join(stage.dataDir, 'logs'), logs, { recursive: true });
      await this.#keepReached(name, stage);
      await stage.stop();
    }
  }

  /** Asked as late as can be; a stage that is too broken to answer is stopped all the same. */
  async #keepReached(name, { stack }) {
    if (interruption.aborted || !stack.parts.includes('exporter')) return;
    try {
      const reached = await readReached(stack.urls.databaseUrl);
      this.reached.set(name, union([this.reached.get(name) ?? {}, reached]));
      await writeReached(name, this.reached.get(name));
    } catch (error) {
      this.log(`  ! what the diagrams' instances of ${name} reached is unknown: ${error.message}`);
    }
  }

  /** Processes of the stages that are still there; to be asked after `end`. */
  remains() {
    return this.pids.filter(isAlive);
  }
}
