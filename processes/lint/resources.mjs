/** Finds the files the engine runs: every diagram, decision table and form below a folder. */
import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROCESSES_ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Folders of this tree that hold no model of ours: the lint's own fixtures live in `lint`. */
const NO_MODELS = new Set(['lint', 'law']);

/**
 * Lists the models below `root`, absolute and sorted by path, so that every tool sees one order.
 *
 * @param {string} [root]
 * @returns {Promise<{ bpmn: string[], dmn: string[], form: string[] }>}
 */
export async function listResources(root = PROCESSES_ROOT) {
  const found = { bpmn: [], dmn: [], form: [] };
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const [top] = path
      .slice(root.length)
      .replace(/^[\\/]/, '')
      .split(/[\\/]/);
    const kind = extname(entry.name).slice(1);
    if (entry.isFile() && kind in found && !NO_MODELS.has(top)) {
      found[kind].push(path);
    }
  }
  for (const paths of Object.values(found)) {
    paths.sort();
  }
  return found;
}
