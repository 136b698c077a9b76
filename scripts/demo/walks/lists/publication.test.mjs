import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstDayAfter } from './publication.mjs';

const now = new Date('2026-11-23T04:00:00Z');

test('a new version begins tomorrow when the last one holds already', () => {
  assert.equal(firstDayAfter('2023-06-01', now), '2026-11-24');
});

test('a version that a play before has put on record for later is followed, not overlapped', () => {
  assert.equal(firstDayAfter('2026-11-24', now), '2026-11-25');
});
