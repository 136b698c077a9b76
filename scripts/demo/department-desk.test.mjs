import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settingsOf } from './department-desk.mjs';

test('a behaviour is given back as it was shown, without what cannot be set', () => {
  const shown = {
    departmentCode: '441802-finance',
    answersItself: true,
    answerDelayMs: null,
    evidenceCount: 2,
    requests: 17,
  };
  assert.deepEqual(settingsOf(shown), { answersItself: true, evidenceCount: 2 });
});
