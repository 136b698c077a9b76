import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { evenly, shares } from './shares.mjs';

test('a hundred cases go as the shares say', () => {
  const next = evenly(shares);
  const seen = {};
  for (let count = 0; count < 100; count += 1) {
    const way = next();
    seen[way] = (seen[way] ?? 0) + 1;
  }
  assert.deepEqual(seen, shares);
});

test('a rare way does not wait for the end', () => {
  const next = evenly({ often: 3, rarely: 1 });
  assert.deepEqual(new Set([next(), next(), next(), next()]), new Set(['often', 'rarely']));
});

test('the table in the README says the same', () => {
  const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');
  for (const [way, share] of Object.entries(shares)) {
    assert.match(readme, new RegExp(`\\| \`${way}\` +\\| +${share} +\\|`));
  }
});
