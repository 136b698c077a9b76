/**
 * @typedef {{ noticed: number, all: number }} Score how many changes the specs noticed, of how many that were tried
 */

const NOTICED = ['Killed', 'Timeout'];
const MISSED = ['Survived', 'NoCoverage'];

/**
 * Counts a report of Stryker by the folder of each file. What could not be run or was left out counts for nothing.
 *
 * @param {{ files: Record<string, { mutants: { status: string }[] }> }} report
 * @returns {Map<string, Score>}
 */
export function scoresByFolder(report) {
  const scores = new Map();
  for (const [file, { mutants }] of Object.entries(report.files)) {
    const noticed = mutants.filter(({ status }) => NOTICED.includes(status)).length;
    const missed = mutants.filter(({ status }) => MISSED.includes(status)).length;
    if (noticed + missed === 0) continue;
    const folder = file.slice(0, file.lastIndexOf('/'));
    const before = scores.get(folder) ?? { noticed: 0, all: 0 };
    scores.set(folder, {
      noticed: before.noticed + noticed,
      all: before.all + noticed + missed,
    });
  }
  return scores;
}

/** @param {Iterable<Score>} scores @returns {Score} */
export function total(scores) {
  const sum = { noticed: 0, all: 0 };
  for (const { noticed, all } of scores) {
    sum.noticed += noticed;
    sum.all += all;
  }
  return sum;
}

/** @param {Score} score @returns {number} per cent, 0 where nothing was tried: a run without changes proves nothing */
export function percent({ noticed, all }) {
  return all === 0 ? 0 : (100 * noticed) / all;
}

/** One line of the table. @param {string} name @param {Score} score */
export function scoreLine(name, score) {
  const counts = `${score.noticed}/${score.all}`;
  return `${name.padEnd(44)}${counts.padStart(10)}${percent(score).toFixed(1).padStart(8)} %`;
}
