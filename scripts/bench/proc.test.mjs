import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMachineBusy, parseSize, parseStat, treeOf } from './proc.mjs';

test('a stat line with spaces and brackets in the name', () => {
  const line =
    '4242 (post) gres: (x) S 17 4242 4242 0 -1 4194560 2466 1 0 0 250 50 30 20 20 0 1 0 86 9 1 1\n';
  assert.deepEqual(parseStat(line), { pid: 4242, parent: 17, cpuSeconds: 3.5 });
});

test('sizes are found by their whole name and given in bytes', () => {
  const text = 'VmHWM:\t  300 kB\nVmRSS:\t  200 kB\nPss:   64 kB\nPss_Dirty:   9 kB\n';
  assert.equal(parseSize(text, 'VmRSS'), 204_800);
  assert.equal(parseSize(text, 'Pss'), 65_536);
  assert.equal(parseSize(text, 'Swap'), null);
});

test('waiting counts as idle, interrupts as work', () => {
  const text = 'cpu  100 20 30 9999 555 4 6 77 0 0\ncpu0 1 1 1 1 1 1 1 1 0 0\n';
  assert.equal(parseMachineBusy(text), 1.6);
});

test('a tree holds grandchildren and nobody else', () => {
  const processes = [
    { pid: 1, parent: 0 },
    { pid: 5, parent: 1 },
    { pid: 6, parent: 5 },
    { pid: 7, parent: 6 },
    { pid: 8, parent: 1 },
  ];
  const pids = (root) => treeOf(root, processes).map(({ pid }) => pid);
  assert.deepEqual(pids(5), [5, 6, 7]);
  assert.deepEqual(pids(99), []);
});
