import { statfs } from 'node:fs/promises';
import path from 'node:path';
import { isExporterBuilt } from './build.mjs';
import { hasEngine } from './engine-archive.mjs';
import { Failure } from './failure.mjs';
import { exists } from './files.mjs';
import { isInstalled } from './install.mjs';
import { findJdk } from './java.mjs';
import { findMaven } from './maven.mjs';
import { engineCacheDir, inProject } from './paths.mjs';

const oldestNode = [20, 19];
const gigabyte = 1024 ** 3;

/**
 * Everything that can be known to fail before anything is changed.
 *
 * @param {{ parts: string[], engineVersion: string, dataDir: string }} plan
 * @returns {Promise<{ jdk: { home: string, version: number } | null }>}
 * @throws {Failure} NODE_OLD, JDK_MISSING, MAVEN_MISSING, DISK_FULL
 */
export async function preflight({ parts, engineVersion, dataDir }) {
  checkNode();
  const engine = parts.includes('engine');
  const jdk = engine || parts.includes('exporter') ? findJdk() : null;
  const fetches = engine && !(await hasEngine(engineVersion));
  if (fetches) findMaven({ zh: '下载流程引擎', en: 'to fetch the engine' });
  if (parts.includes('exporter') && !(await isExporterBuilt())) {
    findMaven({ zh: '编译引擎导出器', en: "to build the engine's exporter" });
  }
  await checkDisk(inProject(), (await isInstalled()) ? 0.3 : 1.5);
  await checkDisk(dataDir, 1);
  if (fetches) await checkDisk(engineCacheDir(), 1.2);
  return { jdk };
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  throw new Failure('NODE_OLD', { found: process.versions.node, wanted: oldestNode.join('.') });
}

async function checkDisk(directory, neededGb) {
  let place = directory;
  while (!(await exists(place))) place = path.dirname(place);
  const { bavail, bsize } = await statfs(place);
  const free = (bavail * bsize) / gigabyte;
  if (free >= neededGb) return;
  throw new Failure('DISK_FULL', { directory, freeGb: free.toFixed(1), neededGb });
}
