import assert from 'node:assert/strict';
import { test } from 'node:test';
import { missingOf, mustOf } from './reached.mjs';

const must = { status: 'closed', elements: ['A', 'B', 'B'], seen: ['notice → reporter'] };

test('a case that reached everything misses nothing', () => {
  const reached = { status: 'closed', elements: ['B', 'A', 'C', 'B'], seen: ['notice → reporter'] };
  assert.deepEqual(missingOf(must, reached), []);
});

test('a step that has to be taken twice is missing when it was taken once', () => {
  const reached = { status: 'closed', elements: ['A', 'B'], seen: ['notice → reporter'] };
  assert.deepEqual(missingOf(must, reached), ['B']);
});

test('the status and what is seen beside the timeline count as well', () => {
  const reached = { status: 'told', elements: ['A', 'B', 'B'], seen: [] };
  assert.deepEqual(missingOf(must, reached), ['status closed', 'notice → reporter']);
});

test('what a city asks for beside the others is asked of its matters alone', () => {
  const path = { must, moreIn: { QY: ['C'] }, seenIn: { QY: ['filed'] } };
  assert.deepEqual(mustOf(path, 'BH'), must);
  const more = { ...must, elements: [...must.elements, 'C'], seen: [...must.seen, 'filed'] };
  assert.deepEqual(mustOf(path, 'QY'), more);
});
