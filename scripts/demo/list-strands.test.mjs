import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listPaths } from './list-paths.mjs';
import { listStrands } from './list-strands.mjs';
import { walks } from './walks/lists/index.mjs';

const parts = listStrands().flat();
const citiesOf = (ways) =>
  [...new Set(parts.filter(({ path }) => ways.includes(path.name)).map(({ city }) => city))].sort();

const ALL = ['BH', 'NB', 'QY', 'XX', 'ZJ'];

test('every city plays an entry, an exit and a refused submission', () => {
  assert.deepEqual(citiesOf(['entry']), ALL);
  assert.deepEqual(citiesOf(['exit', 'exitByAuthority', 'forcedExit']), ALL);
  assert.deepEqual(citiesOf(['refused']), ALL);
});

test('an exit follows the entry of its item', () => {
  const exits = ['exit', 'exitByAuthority', 'forcedExit'];
  const strands = listStrands().filter((strand) => exits.includes(strand.at(-1).path.name));
  assert.deepEqual(
    strands.map(([first]) => first.path.name),
    Array(5).fill('entry'),
  );
});

test('a strand moves the clock whole or not at all', () => {
  for (const strand of listStrands()) {
    assert.equal(new Set(strand.map(({ path }) => path.movesClock === true)).size, 1);
  }
});

test('every way can be played, and is', () => {
  const names = listPaths.map(({ name }) => name).sort();
  assert.deepEqual(names, Object.keys(walks).sort());
  assert.deepEqual([...new Set(parts.map(({ path }) => path.name))].sort(), names);
});
