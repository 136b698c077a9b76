import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Erased } from './erased.mjs';

test('an erasure is told by its day in Asia/Shanghai', () => {
  const erased = new Erased();
  const detail = JSON.stringify({ ruleCode: 'ON-REQUEST', subjectId: 'one' });
  const at = '2026-11-22T21:44:13.167000Z';
  erased.see({ entry: { action: 'personalData.erase', at, detail } });
  assert.deepEqual(erased.sums(), [
    { day: '2026-11-23', ruleCode: 'ON-REQUEST', subjects: 1, entries: 0 },
  ]);
});
