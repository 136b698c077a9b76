import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Failure } from './failure.mjs';
import { sentences } from './messages.mjs';

const facts = {
  purpose: { zh: '下载', en: 'to fetch' },
  variables: ['PORT', 'WORKER_PORT'],
  part: 'api',
  port: 3000,
  variable: 'PORT',
};

describe('every failure has a Chinese and an English sentence without gaps', () => {
  for (const code of Object.keys(sentences)) {
    test(code, () => {
      const every = new Proxy(facts, { get: (known, name) => known[name] ?? 'X', has: () => true });
      const { zh, en } = sentences[code](every);
      assert.match(zh, /[一-龥].*[。]$/);
      assert.match(en, /^[\w"].*\.$/);
      assert.doesNotMatch(zh + en, /undefined|\[object/);
    });
  }
});

test('the last lines of a log stand below the sentences', () => {
  const { message } = new Failure('SETUP_FAILED', { step: 'seed', tail: 'last line' });
  assert.ok(message.endsWith('\n\nlast line'));
});
