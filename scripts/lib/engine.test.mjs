import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { engineVersionFrom } from './engine-archive.mjs';
import { engineEnvironment, everyPartitionIsLed } from './engine.mjs';

describe('everyPartitionIsLed', () => {
  const broker = (...partitions) => ({
    partitions: partitions.map(([partitionId, role, health]) => ({ partitionId, role, health })),
  });

  test('wants a healthy leader for every partition', () => {
    const brokers = [
      broker([1, 'leader', 'healthy'], [2, 'follower', 'healthy']),
      broker([2, 'leader', 'healthy']),
    ];
    assert.equal(everyPartitionIsLed({ partitionsCount: 2, brokers }), true);
  });

  for (const [why, topology] of [
    ['no broker is known yet', { partitionsCount: 1, brokers: [] }],
    [
      'the leader is not healthy',
      { partitionsCount: 1, brokers: [broker([1, 'leader', 'unhealthy'])] },
    ],
    [
      'a partition has no leader',
      { partitionsCount: 2, brokers: [broker([1, 'leader', 'healthy'])] },
    ],
    ['there are no partitions', { partitionsCount: 0, brokers: [] }],
  ]) {
    test(`is not content when ${why}`, () => assert.equal(everyPartitionIsLed(topology), false));
  }
});

test('the engine listens on this machine alone', () => {
  const ports = {
    zeebeRest: 1,
    zeebeManagement: 2,
    zeebeCommand: 3,
    zeebeInternal: 4,
    zeebeGrpc: 5,
  };
  const env = engineEnvironment({ directory: '/data', ports, jdk: { home: '/jdk' } });
  const addresses = Object.entries(env).filter(([name]) => /(ADDRESS|HOST)$/.test(name));
  assert.equal(addresses.length, 5);
  for (const [, value] of addresses) assert.equal(value, '127.0.0.1');
});

describe('engineVersionFrom', () => {
  test('is 8.5.8 unless set', () => assert.equal(engineVersionFrom({}), '8.5.8'));
  test('takes ENGINE_VERSION', () =>
    assert.equal(engineVersionFrom({ ENGINE_VERSION: '8.6.0' }), '8.6.0'));
  for (const text of ['latest', '8', '../8.5.8']) {
    test(`refuses ${text}`, () =>
      assert.throws(() => engineVersionFrom({ ENGINE_VERSION: text }), {
        code: 'ENGINE_VERSION_INVALID',
      }));
  }
});
