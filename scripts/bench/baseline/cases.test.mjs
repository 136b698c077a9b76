import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shares } from '../shares.mjs';
import { endlessCases, wayOf } from './cases.mjs';

test('the way of a case can be told from the groups of its tasks', () => {
  const next = endlessCases();
  const ways = new Set();
  for (let count = 0; count < 100; count += 1) {
    const { way, facts } = next();
    assert.equal(wayOf([`${facts.townshipAuthority}.dispatcher`]), way);
    ways.add(way);
  }
  assert.deepEqual(ways, new Set(Object.keys(shares)));
});

test('both cities take part by turns', () => {
  const next = endlessCases();
  const cities = new Set(Array.from({ length: 4 }, () => next().facts.city));
  assert.deepEqual(cities, new Set(['QY', 'ZJ']));
});
