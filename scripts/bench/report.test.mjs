import assert from 'node:assert/strict';
import { test } from 'node:test';
import { report } from './report.mjs';
import { summary } from './statistics.mjs';

const facts = {
  processors: '2 × CPU',
  memoryGb: 16,
  system: 'Linux x64',
  node: 'v20',
  engine: '8.5.8',
  postgres: '18',
};
const run = (others) => ({
  usage: { seconds: 10, driver: 1, parts: { engine: 4, database: 2 }, machine: 9, others },
  durations: summary([100, 200, 300, 400]),
  inFlight: 40,
});

test('only what was measured is shown', () => {
  const text = report({ facts, baseline: run(0) });
  assert.match(text, /Incidents closed per second \| — \| 0\.4 \| — \|/);
  assert.match(text, /Zeebe engine \| — \| 1\.000 \|/);
  assert.doesNotMatch(text, /Latency|Resident memory|undefined|NaN|worth little/);
});

test('a machine that was busy with other things is named', () => {
  assert.match(report({ facts, baseline: run(3) }), /worth little/);
});

test('a machine that does not tell is not blamed', () => {
  assert.doesNotMatch(report({ facts, baseline: run(null) }), /worth little/);
});
