import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countsOfJest, countsOfNode, countsOfSurefire, failuresOfTap, sum } from './counts.mjs';

test('a Jest suite that does not load is a failure', () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 2,
    numRuntimeErrorTestSuites: 1,
  };
  assert.deepEqual(countsOfJest(report), { passed: 5, failed: 2, skipped: 2 });
});

test('Node counts cancelled cases as failed', () => {
  const output = '# tests 9\n# pass 5\n# fail 1\n# cancelled 2\n# skipped 1\n# todo 0\n';
  assert.deepEqual(countsOfNode(output), { passed: 5, failed: 3, skipped: 1 });
});

test('Surefire writes one report per class', () => {
  const suite = (facts) =>
    `<?xml version="1.0"?>\n<testsuite name="A" ${facts} time="1.0">\n</testsuite>`;
  const reports = [
    suite('tests="4" errors="0" skipped="1" failures="1"'),
    suite('tests="3" errors="1" skipped="0" failures="0"'),
  ];
  assert.deepEqual(countsOfSurefire(reports), { passed: 4, failed: 2, skipped: 1 });
});

test('the sum leaves nothing out', () => {
  const counts = [
    { passed: 1, failed: 0 },
    { passed: 2, failed: 3, skipped: 4 },
  ];
  assert.deepEqual(sum(counts), { passed: 3, failed: 3, skipped: 4 });
});

test('of a TAP report people see only what failed', () => {
  const tap = [
    '    # Subtest: inner',
    '    not ok 1 - inner',
    '      ---',
    '      error: why',
    '      ...',
    '    ok 2 - other',
    'not ok 1 - outer',
    '  ---',
    '  ...',
    '# pass 1',
    '',
  ].join('\n');
  const shown = failuresOfTap(tap);
  assert.match(shown, /error: why/);
  assert.doesNotMatch(shown, /other|pass/);
});
