import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { inProject } from './paths.mjs';
import { startPart, tailOf } from './processes.mjs';
import { comes } from './ready.mjs';

/** What keeps an idle engine small; a production engine is set up by its own operators. */
const javaOptions = [
  '-Xms64m',
  '-Xmx512m',
  '-XX:+UseSerialGC',
  '-XX:MaxMetaspaceSize=192m',
  '-XX:ReservedCodeCacheSize=96m',
  '-XX:MaxDirectMemorySize=192m',
  '-XX:TieredStopAtLevel=1',
  '-Xshare:auto',
];

/**
 * Starts the Zeebe broker with its gateway, one partition, everything bound to 127.0.0.1.
 *
 * @param {{ home: string, jdk: { home: string }, directory: string, ports: Record<string, number>, logFile: string,
 *   env?: Record<string, string>, onStart: (part: import('./processes.mjs').Part) => void }} options
 *   env: further settings, such as the exporter or the controlled clock; onStart takes the part, which from then on has
 *   to be stopped, also when the start fails
 * @returns {Promise<void>} once every partition has a healthy leader
 * @throws {Failure} ENGINE_START
 */
export async function startEngine({ home, jdk, directory, ports, logFile, env = {}, onStart }) {
  await mkdir(directory, { recursive: true });
  const part = await startPart({
    name: 'engine',
    command: path.join(home, 'bin', 'broker'),
    cwd: directory,
    env: {
      ...withoutZeebe(process.env),
      ...engineEnvironment({ directory, ports, jdk }),
      ...env,
    },
    logFile,
    graceMs: 30_000,
  });
  const topology = `http://127.0.0.1:${ports.zeebeRest}`;
  onStart(part);
  if (await comes(part, 180, () => hasLeaders(`http://127.0.0.1:${ports.zeebeRest}`))) return;
  throw new Failure('ENGINE_START', { logFile, tail: await tailOf(logFile) });
}

/** The broker's settings by environment. */
export function engineEnvironment({ directory, ports, jdk }) {
  const host = '127.0.0.1';
  return {
    JAVA_HOME: jdk.home,
    JAVACMD: path.join(jdk.home, 'bin', 'java'),
    JAVA_OPTS: [
      ...javaOptions,
      `-Dlog4j2.configurationFile=${inProject('scripts/engine/log4j2.xml')}`,
    ].join(' '),
    SERVER_ADDRESS: host,
    SERVER_PORT: String(ports.zeebeRest),
    MANAGEMENT_SERVER_ADDRESS: host,
    MANAGEMENT_SERVER_PORT: String(ports.zeebeManagement),
    ZEEBE_BROKER_NETWORK_HOST: host,
    ZEEBE_BROKER_NETWORK_ADVERTISEDHOST: host,
    ZEEBE_BROKER_NETWORK_COMMANDAPI_PORT: String(ports.zeebeCommand),
    ZEEBE_BROKER_NETWORK_INTERNALAPI_PORT: String(ports.zeebeInternal),
    ZEEBE_BROKER_CLUSTER_INITIALCONTACTPOINTS: `${host}:${ports.zeebeInternal}`,
    ZEEBE_BROKER_GATEWAY_ENABLE: 'true',
    ZEEBE_BROKER_GATEWAY_NETWORK_HOST: host,
    ZEEBE_BROKER_GATEWAY_NETWORK_PORT: String(ports.zeebeGrpc),
    ZEEBE_BROKER_DATA_DIRECTORY: path.join(directory, 'data'),
    ZEEBE_BROKER_DATA_LOGSEGMENTSIZE: '16MB',
    ZEEBE_BROKER_DATA_DISK_FREESPACE_PROCESSING: '512MB',
    ZEEBE_BROKER_DATA_DISK_FREESPACE_REPLICATION: '256MB',
    ZEEBE_BROKER_EXPERIMENTAL_ROCKSDB_MEMORYLIMIT: '64MB',
  };
}

/** Settings for another engine that somebody has exported must not reach ours; the level of its log may. */
function withoutZeebe(env) {
  const own = ([name]) =>
    name === 'ZEEBE_LOG_LEVEL' || !/^(ZEEBE|CAMUNDA|SERVER|MANAGEMENT)_/.test(name);
  return Object.fromEntries(Object.entries(env).filter(own));
}

/**
 * Does every partition have a healthy leader? Only then does the gateway take commands; the health checks of the
 * broker say yes a little too early. 8.5 answers under /v1, 8.6 and later under /v2.
 *
 * @param {string} restUrl address of the engine's REST
 */
export async function hasLeaders(restUrl) {
  for (const version of ['v2', 'v1']) {
    const answer = await fetch(`${restUrl}/${version}/topology`, {
      signal: AbortSignal.timeout(2_000),
    }).catch(() => null);
    if (answer?.ok) return everyPartitionIsLed(await answer.json());
  }
  return false;
}

/** @param {{ partitionsCount?: number, brokers?: { partitions?: { partitionId: number, role: string, health: string }[] }[] }} topology */
export function everyPartitionIsLed({ partitionsCount = 0, brokers = [] }) {
  const led = new Set();
  for (const { partitionId, role, health } of brokers.flatMap(
    ({ partitions = [] }) => partitions,
  )) {
    if (/^leader$/i.test(role) && /^healthy$/i.test(health)) led.add(partitionId);
  }
  return partitionsCount > 0 && led.size === partitionsCount;
}
