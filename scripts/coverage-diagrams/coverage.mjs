/** Which elements and flows of the diagrams were reached, and whether that is enough. */

/**
 * @typedef {{ process: string, elements: [number, number], flows: [number, number], never: string[] }} Row reached and
 *   all; never: the ids that no instance has reached
 */

/**
 * @param {import('./diagrams.mjs').Diagram[]} diagrams
 * @param {import('./reached.mjs').Reached} reached
 * @returns {Row[]}
 */
export function coverageOf(diagrams, reached) {
  return diagrams.map(({ process, elements, flows }) => {
    const ids = new Set(reached[process]);
    const count = (all) => [all.filter((id) => ids.has(id)).length, all.length];
    return {
      process,
      elements: count(elements),
      flows: count(flows),
      never: [...elements, ...flows].filter((id) => !ids.has(id)),
    };
  });
}

/**
 * @param {Row[]} rows
 * @param {string[]} required the processes of which nothing may be left out
 * @returns {{ passed: number, problems: string[] }}
 */
export function judge(rows, required) {
  const byProcess = new Map(rows.map((row) => [row.process, row]));
  const problems = required.flatMap((process) => {
    const row = byProcess.get(process);
    if (row === undefined) return [`${process} is required and is no process`];
    return row.never.length === 0 ? [] : [`${process}: never reached ${row.never.join(', ')}`];
  });
  return { passed: required.length - problems.length, problems };
}

/** One line for each diagram, and below it what was never reached. */
export function table(rows) {
  const names = ['diagram', ...rows.map(({ process }) => process)];
  const width = Math.max(...names.map(({ length }) => length));
  const of = ([some, all]) => `${some}/${all}`;
  const line = (process, elements, flows) =>
    `  ${process.padEnd(width)}  ${elements.padStart(8)}  ${flows.padStart(8)}`;
  return [
    line(names[0], 'elements', 'flows'),
    ...rows.flatMap(({ process, elements, flows, never }) => [
      line(process, of(elements), of(flows)),
      ...(never.length > 0 ? [`      never reached 未到达: ${never.join(', ')}`] : []),
    ]),
  ].join('\n');
}
