/** Where the project cites articles outside of documents: models, data of the libs, TypeScript. */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { citationsIn } from '../../processes/lint/law.mjs';

const SPEC = /\.(spec|contract)\.tsx?$/;

const isModel = (name) => /\.(bpmn|dmn)$/.test(name);
const isSource = (name) =>
  (/\.tsx?$/.test(name) && !SPEC.test(name)) || /(^|[\\/])data[\\/].*\.json$/.test(name);

/** Texts of the running system that may cite articles. Specs invent articles at will. */
export async function citingFiles(root) {
  return (
    await Promise.all([
      filesBelow(root, 'processes', isModel),
      filesBelow(root, 'libs', isSource),
      filesBelow(root, 'apps', isSource),
    ])
  ).flat();
}

/** @returns {{ file: string, id: string }[]} what is cited and is not in the law, once for each file */
export function unknownCitations(files, known, keys) {
  return files.flatMap(({ file, text }) => {
    const cited = new Set(citationsIn(text, keys).map(({ id }) => id));
    return [...cited].filter((id) => !known.has(id)).map((id) => ({ file, id }));
  });
}

async function filesBelow(root, folder, wanted) {
  const names = await readdir(path.join(root, folder), { recursive: true });
  return Promise.all(
    names
      .filter((name) => wanted(name) && !/(^|[\\/])(node_modules|dist|target)[\\/]/.test(name))
      .sort()
      .map(async (name) => ({
        file: path.posix.join(folder, name.split(path.sep).join('/')),
        text: await readFile(path.join(root, folder, name), 'utf8'),
      })),
  );
}
