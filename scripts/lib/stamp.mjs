import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from './paths.mjs';

const ignored = new Set(['node_modules', 'dist', 'target', 'coverage', '.git', '.data', '.cache']);

/**
 * A hash of names and contents of all files below the given files and folders. What does not exist counts as nothing.
 *
 * @param {string[]} sources files and folders
 * @param {(file: string) => boolean} counts which files matter
 * @param {string} extra whatever else decides, such as a version
 */
export async function contentHash(sources, counts = () => true, extra = '') {
  const hash = createHash('sha256').update(extra);
  for (const source of [...sources].sort()) {
    for (const file of (await filesBelow(source)).sort()) {
      if (!counts(file)) continue;
      const content = await readFile(file).catch(() => null);
      if (content === null) continue;
      hash.update(`\0${path.relative(projectRoot, file)}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

async function filesBelow(source) {
  const found = await stat(source).catch(() => null);
  if (found === null) return [];
  if (!found.isDirectory()) return [source];
  const entries = await readdir(source, { withFileTypes: true });
  const nested = await Promise.all(
    entries
      .filter(({ name }) => !ignored.has(name))
      .map((entry) => filesBelow(path.join(source, entry.name))),
  );
  return nested.flat();
}

/** Is what was made from sources with this hash still there? */
export async function isStamped(file, hash) {
  return (await readFile(file, 'utf8').catch(() => '')).trim() === hash;
}

/** Notes that everything made from sources with this hash is complete. */
export async function writeStamp(file, hash) {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(`${file}.next`, `${hash}\n`);
  await rename(`${file}.next`, file);
}

/** To be called before the making begins: an interrupted making must not look complete. */
export const removeStamp = (file) => rm(file, { force: true });
