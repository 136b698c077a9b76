import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixed, table, target } from './markdown.mjs';

test('a table shows a dash for what is not known', () => {
  assert.equal(
    table(
      ['part', 'MB'],
      [
        ['api', fixed(101.25)],
        ['web', fixed(null)],
      ],
    ),
    '| part | MB |\n| --- | ---: |\n| api | 101.3 |\n| web | — |\n',
  );
  assert.equal(table(['part'], []), '');
});

test('a ratio to nothing is not known', () => {
  assert.equal(fixed(1 / 0), null);
  assert.equal(fixed(0 / 0, 2), null);
});

test('a target is kept or missed, or nothing is known', () => {
  assert.equal(target(200, 200, '≤ 200'), '≤ 200 ✓');
  assert.equal(target(201, 200, '≤ 200'), '≤ 200 ✗');
  assert.equal(target(null, 200, '≤ 200'), '≤ 200');
});
