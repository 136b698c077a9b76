/** What is wrong with the requirement matrix, as sentences; pure, so that each can be tried alone. */

const KINDS = ['elements', 'part', 'comes'];

/** An id that stands twice in the law, or in one row of the matrix. */
export const listedTwice = (ids) => [
  ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
];

/** Whether an element that cites these articles shows the id; a whole article is shown by any paragraph of it. */
export const cites = (articles, id) =>
  articles.some((article) => article === id || article.startsWith(`${id}.`));

/**
 * @param {{ sections: object[] }} requirements
 * @param {object} facts
 * @param {Set<string>} facts.known ids of the law
 * @param {Map<string, Map<string, string[]>>} facts.elements articles by process and element
 * @param {(path: string) => string | undefined} facts.textOf a file of the project
 * @param {(path: string) => boolean} facts.exists whether the project has a file or folder
 * @returns {string[]}
 */
export function problemsOf(requirements, facts) {
  return requirements.sections.flatMap(({ section, rows }) =>
    rows.flatMap((row) =>
      rowProblems(row, facts).map(
        (problem) => `section ${section}, ${row.ids.join(' ')}: ${problem}`,
      ),
    ),
  );
}

function rowProblems(row, facts) {
  const bound = new Set(row.bindings.flatMap(({ ids }) => ids));
  return [
    ...['zh', 'en'].filter((name) => !row[name]).map((name) => `has no text ${name}`),
    ...listedTwice(row.ids).map((id) => `lists ${id} twice`),
    ...row.ids.filter((id) => !facts.known.has(id)).map((id) => `${id} is not in processes/law`),
    ...row.ids.filter((id) => !bound.has(id)).map((id) => `${id} has no binding`),
    ...[...bound]
      .filter((id) => !row.ids.includes(id))
      .map((id) => `binds ${id}, which the row has not`),
    ...row.bindings.flatMap((binding) => bindingProblems(binding, facts)),
  ];
}

function bindingProblems(binding, facts) {
  const kinds = KINDS.filter((kind) => binding[kind] !== undefined);
  if (kinds.length !== 1) return [`a binding is one of ${KINDS.join(', ')}, not [${kinds}]`];
  if (binding.comes !== undefined) return binding.comes === '' ? ['what comes has no name'] : [];
  return [
    ...(binding.elements ? elementProblems(binding, facts) : partProblems(binding, facts)),
    ...testProblems(binding, facts),
  ];
}

function elementProblems({ ids, process, elements }, facts) {
  const known = facts.elements.get(process);
  if (known === undefined) return [`process ${process} does not exist`];
  return elements.flatMap((element) => {
    const articles = known.get(element);
    if (articles === undefined) return [`${process} has no element ${element}`];
    return ids
      .filter((id) => !cites(articles, id))
      .map((id) => `${process} ${element} does not cite ${id}`);
  });
}

const partProblems = ({ part }, { exists }) => (exists(part) ? [] : [`${part} does not exist`]);

function testProblems({ test, shows }, { textOf }) {
  const text = textOf(test);
  if (text === undefined) return [`test ${test} does not exist`];
  const named = ["'", '"', '`'].some((quote) => text.includes(`${quote}${shows}${quote}`));
  return named ? [] : [`${test} has no test "${shows}"`];
}
