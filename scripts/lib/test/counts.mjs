/**
 * How many test cases passed and failed.
 *
 * @typedef {{ passed: number, failed: number, skipped?: number, output?: string, report?: string }} Counts output: what to
 *   show of a failure; report: what to show in any case
 */

/** @param {Counts[]} counts */
export function sum(counts) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped = 0 } of counts) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}

/**
 * Out of Jest's JSON report. A suite that does not even load counts as one failure.
 *
 * @returns {Counts}
 */
export function countsOfJest(report) {
  const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = report;
  return {
    passed: numPassedTests,
    failed: numFailedTests + numRuntimeErrorTestSuites,
    skipped: numPendingTests,
  };
}

/**
 * Out of the last lines of Node's own test runner (`# pass 3`).
 *
 * @returns {Counts}
 */
export function countsOfNode(output) {
  const number = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  return {
    passed: number('pass'),
    failed: number('fail') + number('cancelled'),
    skipped: number('skipped') + number('todo'),
  };
}

/**
 * Out of the XML reports of Surefire, one per test class.
 *
 * @param {string[]} reports
 * @returns {Counts}
 */
export function countsOfSurefire(reports) {
  return sum(
    reports.map((xml) => {
      const suite = /<testsuite\s[^>]*>/.exec(xml)?.[0] ?? '';
      const number = (name) => Number(new RegExp(`\\s${name}="(\\d+)"`).exec(suite)?.[1] ?? 0);
      const failed = number('failures') + number('errors');
      const skipped = number('skipped');
      return { passed: number('tests') - failed - skipped, failed, skipped };
    }),
  );
}

/** The failed cases out of a TAP report; the whole text when it names none. */
export function failuresOfTap(output) {
  const blocks = output.match(/^( *)not ok .*\n(?:\1 {2}.*\n)*/gm);
  return blocks === null ? output : blocks.join('');
}
