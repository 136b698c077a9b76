import assert from 'node:assert/strict';
import { test } from 'node:test';
import { usageBetween } from './usage.mjs';

test('what no part of ours used was used by others', () => {
  const before = { at: 1000, driver: 1, parts: { api: 10, engine: 20 }, machine: 100 };
  const after = { at: 6000, driver: 2, parts: { api: 12, engine: 23 }, machine: 109 };
  assert.deepEqual(usageBetween(before, after), {
    seconds: 5,
    driver: 1,
    parts: { api: 2, engine: 3 },
    machine: 9,
    others: 3,
  });
});

test('others is unknown where the machine does not tell', () => {
  const moment = { at: 0, driver: 0, parts: {}, machine: null };
  assert.equal(usageBetween(moment, moment).others, null);
});
