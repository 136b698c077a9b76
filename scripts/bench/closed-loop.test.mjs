import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { ClosedLoop } from './closed-loop.mjs';

function counted(inFlight) {
  const begun = [];
  const begin = async () => {
    begun.push(`case-${begun.length}`);
    return begun.at(-1);
  };
  return { begun, loop: new ClosedLoop({ inFlight, begin }) };
}

test('the next case begins when one ends, and none after the end was told', async () => {
  const { begun, loop } = counted(2);
  void loop.start();
  await turn();
  loop.ended('case-0');
  loop.ended('case-0');
  loop.ended('somebody-else');
  await turn();
  assert.equal(begun.length, 3);

  const drained = loop.drain(5);
  loop.ended('case-1');
  loop.ended('case-2');
  await drained;
  assert.equal(begun.length, 3);
  assert.equal(loop.durationsBetween(0, Infinity).length, 3);
  assert.equal(loop.durationsBetween(0, 0).length, 0);
});

test('a case that cannot be begun ends the load', async () => {
  const begin = () => Promise.reject(new Error('503'));
  await assert.rejects(new ClosedLoop({ inFlight: 1, begin }).start(), /503/);
});

test('cases that never end are counted', async () => {
  const { loop } = counted(3);
  void loop.start();
  await turn();
  await assert.rejects(loop.drain(0), /3 cases/);
});
