import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inProject } from '../lib/paths.mjs';
import { choose } from './choose.mjs';
import { paths } from './paths.mjs';
import { walks } from './walks/index.mjs';

const reports = JSON.parse(readFileSync(inProject('test/data/demo-reports.json'), 'utf8'));

test('every way of the reports is watched in both cities, each report at most once', () => {
  const { watched, others } = choose(reports, paths);
  const kinds = new Set(reports.map(({ city, expected }) => `${city} ${expected.path}`));
  const chosen = new Set(watched.map(({ path, report }) => `${report.city} ${path.of}`));
  assert.deepEqual(chosen, kinds);
  assert.equal(new Set(watched.map(({ report }) => report)).size, watched.length);
  assert.equal(watched.length + others.length, reports.length);
});

test('a way without a report is refused', () => {
  const path = { name: 'unknown', of: 'nowhere' };
  assert.throws(() => choose(reports, [path]), /goes the way unknown/);
});

test('every way can be played', () => {
  assert.deepEqual(paths.map(({ name }) => name).sort(), Object.keys(walks).sort());
});
