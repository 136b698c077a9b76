import assert from 'node:assert/strict';
import { test } from 'node:test';
import { percent, scoreLine, scoresByFolder, total } from './score.mjs';

const file = (...statuses) => ({ mutants: statuses.map((status) => ({ status })) });

test('counts what was noticed and what was not by folder, and nothing else', () => {
  const scores = scoresByFolder({
    files: {
      'libs/a/domain/x.ts': file('Killed', 'Timeout', 'Survived', 'Ignored', 'RuntimeError'),
      'libs/a/domain/y.ts': file('NoCoverage', 'Killed'),
      'libs/a/b/domain/z.ts': file('Killed'),
      'libs/a/domain/events/types.ts': file('Ignored'),
    },
  });
  assert.deepEqual(Object.fromEntries(scores), {
    'libs/a/domain': { noticed: 3, all: 5 },
    'libs/a/b/domain': { noticed: 1, all: 1 },
  });
  assert.deepEqual(total(scores.values()), { noticed: 4, all: 6 });
});

test('nothing tried is no success', () => {
  assert.equal(percent(total([])), 0);
  assert.equal(percent({ noticed: 4, all: 5 }), 80);
});

test('a line says the folder, the counts and the per cent', () => {
  assert.match(
    scoreLine('libs/a/domain', { noticed: 1, all: 3 }),
    /^libs\/a\/domain +1\/3 +33\.3 %$/,
  );
});
