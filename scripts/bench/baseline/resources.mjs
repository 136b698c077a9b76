import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { inProject } from '../../lib/paths.mjs';

/** The files of a process as the SDK deploys them. */
export async function resourcesOf(processId) {
  const folder = inProject('processes', processId);
  const names = (await readdir(folder)).filter((name) => /\.(bpmn|dmn|form)$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => ({ name, process: await readFile(path.join(folder, name)) })),
  );
}
