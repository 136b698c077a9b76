import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverageOf, judge, table } from './coverage.mjs';
import { readDiagrams } from './diagrams.mjs';
import { union } from './reached.mjs';

const diagrams = [
  { process: 'entry', elements: ['Start', 'Task', 'End'], flows: ['Flow_A', 'Flow_B'] },
  { process: 'filing', elements: ['Start'], flows: [] },
];
const half = { entry: ['Flow_A', 'Start', 'Task'], other: ['Start'] };
const rest = { entry: ['End', 'Flow_B', 'Task'], filing: ['Start'] };

test('counts what was reached of what there is, and names the rest', () => {
  assert.deepEqual(coverageOf(diagrams, half), [
    { process: 'entry', elements: [2, 3], flows: [1, 2], never: ['End', 'Flow_B'] },
    { process: 'filing', elements: [0, 1], flows: [0, 0], never: ['Start'] },
  ]);
});

test('an id counts only in its own process', () => {
  const [, filing] = coverageOf(diagrams, { entry: ['Start'], other: ['Start'] });
  assert.deepEqual(filing.never, ['Start']);
});

test('what was reached on one engine or another was reached', () => {
  const both = union([half, rest]);
  assert.deepEqual(both.entry, ['End', 'Flow_A', 'Flow_B', 'Start', 'Task']);
  assert.deepEqual(judge(coverageOf(diagrams, both), ['entry', 'filing']), {
    passed: 2,
    problems: [],
  });
});

test('only what is required may not be left out', () => {
  const rows = coverageOf(diagrams, half);
  assert.deepEqual(judge(rows, []), { passed: 0, problems: [] });
  assert.deepEqual(judge(rows, ['entry', 'lost']), {
    passed: 0,
    problems: ['entry: never reached End, Flow_B', 'lost is required and is no process'],
  });
});

test('the table has a line for each diagram and what it misses', () => {
  assert.deepEqual(table(coverageOf(diagrams, union([half, { filing: ['Start'] }]))).split('\n'), [
    '  diagram  elements     flows',
    '  entry         2/3       1/2',
    '      never reached 未到达: End, Flow_B',
    '  filing        1/1       0/0',
  ]);
});

test('finds the nodes and flows of our diagrams, those inside sub-processes too', async () => {
  const read = await readDiagrams();
  const dispatch = read.find(({ process }) => process === 'dispatch');
  assert.ok(dispatch.elements.length > 5);
  assert.ok(dispatch.flows.length >= dispatch.elements.length - 2);
  assert.deepEqual(
    dispatch.elements.filter((id) => id.startsWith('Flow_')),
    [],
  );
});
