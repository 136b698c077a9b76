/** Whatever a diagram, a decision table or a form cites is in the law as data. */
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { citableIds, citationsIn } from '../law.mjs';
import { PROCESSES_ROOT } from '../resources.mjs';

const ID = /\bid"?[=:]\s*"([^"]+)"/g;

/** The models as texts, because an article stands in properties, notes, rows and the words of a form. */
export const readTexts = ({ bpmn, dmn, form }) =>
  Promise.all(
    [...bpmn, ...dmn, ...form].map(async (path) => ({
      file: relative(PROCESSES_ROOT, path),
      text: await readFile(path, 'utf8'),
    })),
  );

/** The element that a citation stands in or behind. */
const elementBefore = (text, at) => [...text.slice(0, at).matchAll(ID)].at(-1)?.[1] ?? '';

export function auditCitations(texts, ordinances) {
  const known = citableIds(ordinances);
  const keys = ordinances.map(({ key }) => key);
  return texts.flatMap(({ file, text }) =>
    citationsIn(text, keys)
      .filter(({ id }) => !known.has(id))
      .map(({ id, at }) => ({
        file,
        id: elementBefore(text, at),
        message: `Cites ${id}, which processes/law does not have`,
      })),
  );
}
