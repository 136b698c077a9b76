import { coverageOf, judge, table } from '../../coverage-diagrams/coverage.mjs';
import { requiredDiagrams } from '../../coverage-diagrams/files.mjs';
import { union } from '../../coverage-diagrams/reached.mjs';

/** What the parts before have reached in the diagrams; one case for each diagram of test/coverage-required.json. */
export async function testCoverage(stages) {
  await stages.endSystems();
  const reached = [...stages.reached.values()];
  if (reached.length === 0) {
    return { passed: 0, failed: 1, output: 'no part with an engine was run before\n' };
  }
  // Needs packages that are installed only now.
  const { readDiagrams } = await import('../../coverage-diagrams/diagrams.mjs');
  const rows = coverageOf(await readDiagrams(), union(reached));
  const { passed, problems } = judge(rows, await requiredDiagrams());
  return { passed, failed: problems.length, output: problems.join('\n'), report: table(rows) };
}
