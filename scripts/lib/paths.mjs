import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** @param {...string} parts path below the project's folder */
export const inProject = (...parts) => path.join(projectRoot, ...parts);

/** Where the data of `npm start` lives: GRID_DATA_DIR, or `.data` in the project. */
export const defaultDataDir = () => path.resolve(process.env.GRID_DATA_DIR ?? inProject('.data'));

/** Where fetched engines are kept, shared by all clones of one user. */
export function engineCacheDir(env = process.env) {
  const cache = env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache');
  return path.join(cache, 'grid-governance', 'engine');
}
