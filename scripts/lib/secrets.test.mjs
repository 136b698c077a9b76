import assert from 'node:assert/strict';
import { createPrivateKey } from 'node:crypto';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { loadSecrets } from './secrets.mjs';

let folder;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'grid-secrets-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('secrets are made once and only their owner can read them', async () => {
  const first = await loadSecrets(folder);
  assert.deepEqual(await loadSecrets(folder), first);
  const { mode } = await stat(path.join(folder, 'secrets.json'));
  assert.equal(mode & 0o777, 0o600);
  assert.match(first.SERVICE_KEYS, /^k[\d-]+:[A-Za-z0-9+/]{43}=$/);
  const key = Buffer.from(first.AUDIT_SIGNING_KEY, 'base64');
  const { asymmetricKeyType } = createPrivateKey({ key, format: 'der', type: 'pkcs8' });
  assert.equal(asymmetricKeyType, 'ed25519');
});

test('a new kind of secret is added, the others stay', async () => {
  await writeFile(path.join(folder, 'secrets.json'), JSON.stringify({ JWT_SECRET: 'kept' }));
  const secrets = await loadSecrets(folder);
  assert.equal(secrets.JWT_SECRET, 'kept');
  assert.ok(secrets.DATABASE_PASSWORD.length >= 32);
});
