import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sideBySide, together } from './together.mjs';

test('together waits for the others before it fails', async () => {
  const done = [];
  const slow = new Promise((resolve) => setImmediate(resolve)).then(() => done.push('slow'));
  await assert.rejects(together([Promise.reject(new Error('first')), slow]), { message: 'first' });
  assert.deepEqual(done, ['slow']);
});

test('sideBySide does all, never more than the width at once', async () => {
  let running = 0;
  let most = 0;
  const seen = [];
  await sideBySide(2, [1, 2, 3, 4, 5], async (item) => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setImmediate(resolve));
    seen.push(item);
    running -= 1;
  });
  assert.deepEqual(seen, [1, 2, 3, 4, 5]);
  assert.equal(most, 2);
});

test('sideBySide begins nothing after a failure', async () => {
  const begun = [];
  const work = async (item) => {
    begun.push(item);
    if (item === 2) throw new Error('second');
  };
  await assert.rejects(sideBySide(1, [1, 2, 3], work), { message: 'second' });
  assert.deepEqual(begun, [1, 2]);
});
