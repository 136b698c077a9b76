import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { inProject } from '../lib/paths.mjs';

/** The libs that have domain rules, by name. */
export async function libsWithRules() {
  const files = await readdir(inProject('libs'), { recursive: true });
  const rules = files.filter((file) => /[\\/]domain[\\/].*(?<!\.spec)\.ts$/.test(file));
  return [...new Set(rules.map((file) => file.split(path.sep)[0]))].sort();
}
