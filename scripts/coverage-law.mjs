/**
 * `npm run coverage:law`: whether every id of the requirement matrix (processes/law/requirements.json) is bound to what
 * shows it, and whether everything that is cited is law. Exits 1 and says what is wrong; the last line has the totals.
 */
import { existsSync, readFileSync } from 'node:fs';
import {
  citableIds,
  paragraphIds,
  readOrdinances,
  readRequirements,
} from '../processes/lint/law.mjs';
import { citingFiles, unknownCitations } from './coverage-law/citations.mjs';
import { countsOf, line } from './coverage-law/counts.mjs';
import { citingElements } from './coverage-law/elements.mjs';
import { listedTwice, problemsOf } from './coverage-law/problems.mjs';
import { inProject } from './lib/paths.mjs';

const ordinances = await readOrdinances();
const requirements = await readRequirements();
const known = citableIds(ordinances);
const keys = ordinances.map(({ key }) => key);

const facts = {
  known,
  elements: await citingElements(),
  exists: (path) => existsSync(inProject(path)),
  textOf: (path) =>
    existsSync(inProject(path)) ? readFileSync(inProject(path), 'utf8') : undefined,
};
const problems = [
  ...listedTwice(paragraphIds(ordinances)).map((id) => `processes/law lists ${id} twice`),
  ...problemsOf(requirements, facts),
  ...unknownCitations(await citingFiles(inProject()), known, keys).map(
    ({ file, id }) => `${file} cites ${id}, which is not in processes/law`,
  ),
];

for (const problem of problems) console.error(problem);
const { sections } = requirements;
for (const section of sections) {
  console.log(line(`${section.section} ${section.zh} ${section.en}`, countsOf(section)));
}
const all = countsOf({ rows: sections.flatMap(({ rows }) => rows) });
console.log(`${line('law coverage', all)}; ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
