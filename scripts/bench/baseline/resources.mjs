import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { inProject } from '../../lib/paths.mjs';

/** Every diagram, decision and form of the product, as the SDK deploys them. */
export async function allResources() {
  const folder = inProject('processes');
  const names = (await readdir(folder, { recursive: true }))
    .filter((name) => /\.(bpmn|dmn|form)$/.test(name))
    .sort();
  return Promise.all(
    names.map(async (name) => ({
      name: path.basename(name),
      process: await readFile(path.join(folder, name)),
    })),
  );
}
