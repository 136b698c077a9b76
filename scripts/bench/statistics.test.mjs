import assert from 'node:assert/strict';
import { test } from 'node:test';
import { percentile, summary } from './statistics.mjs';

test('a percentile is the nearest rank, a value that occurred', () => {
  const values = [15, 20, 35, 40, 50];
  assert.equal(percentile(values, 0.05), 15);
  assert.equal(percentile(values, 0.3), 20);
  assert.equal(percentile(values, 0.4), 20);
  assert.equal(percentile(values, 0.5), 35);
  assert.equal(percentile(values, 1), 50);
});

test('with a hundred values p95 leaves exactly five above it', () => {
  const values = Array.from({ length: 100 }, (_, index) => index + 1);
  assert.equal(percentile(values, 0.95), 95);
  assert.equal(percentile(values, 0.99), 99);
});

test('a summary sorts by size, not by text', () => {
  assert.deepEqual(summary([100, 9, 20]), { count: 3, p50: 20, p95: 100, p99: 100, max: 100 });
});

test('nothing has no percentile', () => {
  assert.deepEqual(summary([]), { count: 0, p50: null, p95: null, p99: null, max: null });
});
