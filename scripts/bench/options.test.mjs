import assert from 'node:assert/strict';
import { test } from 'node:test';
import { benchOptions } from './options.mjs';

test('everything is measured by default', () => {
  assert.deepEqual(benchOptions([]), {
    seconds: 30,
    rate: 5,
    inFlight: 40,
    officials: 4,
    only: ['memory', 'steady', 'saturation', 'baseline'],
  });
});

test('options are read', () => {
  const options = benchOptions(['--seconds', '8', '--rate=2.5', '--only', 'steady, memory']);
  const { seconds, rate, only } = options;
  assert.deepEqual({ seconds, rate, only }, { seconds: 8, rate: 2.5, only: ['steady', 'memory'] });
});

test('what makes no sense is refused with a sentence', () => {
  for (const args of [['--rate', '0'], ['--seconds', 'long'], ['--only', 'all'], ['--fast']]) {
    assert.throws(() => benchOptions(args), { name: 'Failure', code: 'UNKNOWN_OPTION' });
  }
});
