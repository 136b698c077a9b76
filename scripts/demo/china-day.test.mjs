import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chinaDay } from './china-day.mjs';

test('a day in China begins eight hours before the one in Greenwich', () => {
  assert.equal(chinaDay(new Date('2026-11-23T15:59:59Z')), '2026-11-23');
  assert.equal(chinaDay(new Date('2026-11-23T16:00:00Z')), '2026-11-24');
});

test('counts days onward, over the end of a year too', () => {
  assert.equal(chinaDay(new Date('2026-12-31T01:00:00Z'), 1), '2027-01-01');
});
