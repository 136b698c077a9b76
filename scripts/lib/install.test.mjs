import assert from 'node:assert/strict';
import { test } from 'node:test';
import { samePackages } from './install.mjs';

const wanted = {
  '': { version: '1.0.0' },
  'node_modules/a': { version: '1.2.3' },
  'node_modules/b-darwin': { version: '1.0.0', optional: true },
};

test('packages of other platforms may be missing', () => {
  assert.equal(samePackages(wanted, { 'node_modules/a': { version: '1.2.3' } }), true);
});

test('another version is not the same', () => {
  assert.equal(samePackages(wanted, { 'node_modules/a': { version: '1.2.4' } }), false);
});

test('a missing package is not the same', () => {
  assert.equal(samePackages(wanted, {}), false);
});
