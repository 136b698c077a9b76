/** The law as data (processes/law), and which of its ids a text cites. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PROCESSES_ROOT } from './resources.mjs';

export const LAW_ROOT = join(PROCESSES_ROOT, 'law');

/** Beside the ordinances: what they require, and what shows that it is done. */
export const REQUIREMENTS_FILE = 'requirements.json';

const readJson = async (path) => JSON.parse(await readFile(path, 'utf8'));

/** @returns {Promise<{ key: string, articles: { article: number, paragraphs: { id: string }[] }[] }[]>} */
export async function readOrdinances(root = LAW_ROOT) {
  const names = (await readdir(root)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.filter((name) => name !== REQUIREMENTS_FILE).map((name) => readJson(join(root, name))),
  );
}

export const readRequirements = (root = LAW_ROOT) => readJson(join(root, REQUIREMENTS_FILE));

/** Every id of a paragraph, in the order of the files. */
export const paragraphIds = (ordinances) =>
  ordinances.flatMap(({ articles }) =>
    articles.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id)),
  );

/** What may be cited: each paragraph, and each article as a whole. */
export const citableIds = (ordinances) =>
  new Set([
    ...paragraphIds(ordinances),
    ...ordinances.flatMap(({ key, articles }) => articles.map(({ article }) => `${key}${article}`)),
  ]);

/**
 * The ids that a text cites, with the place of each. A number of four digits or more belongs to something else.
 *
 * @param {string} text
 * @param {string[]} keys the keys of the ordinances
 * @returns {{ id: string, at: number }[]}
 */
export function citationsIn(text, keys) {
  const cited = new RegExp(
    `(?<![A-Za-z0-9_])(?:${keys.join('|')})\\d{1,3}(?:\\.\\d+)?(?!\\d)`,
    'g',
  );
  return [...text.matchAll(cited)].map(({ 0: id, index: at }) => ({ id, at }));
}
