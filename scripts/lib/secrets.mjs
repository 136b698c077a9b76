import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const text = (bytes) => randomBytes(bytes).toString('base64url');

/** A ring with one key; the id tells when it was made. */
const keyRing = () =>
  `k${new Date().toISOString().slice(0, 10)}:${randomBytes(32).toString('base64')}`;

/** The private half; whoever signs with it puts the public half beside what is signed. */
const signingKey = () =>
  generateKeyPairSync('ed25519')
    .privateKey.export({ type: 'pkcs8', format: 'der' })
    .toString('base64');

const makers = {
  JWT_SECRET: () => text(48),
  DEPARTMENTS_TOKEN: () => text(32),
  SERVICE_KEYS: keyRing,
  PERSONAL_DATA_KEYS: keyRing,
  BLIND_INDEX_KEYS: keyRing,
  AUDIT_SIGNING_KEY: signingKey,
  DATABASE_PASSWORD: () => text(24),
  DATABASE_PASSWORD_SETUP: () => text(24),
  DATABASE_PASSWORD_API: () => text(24),
  DATABASE_PASSWORD_WORKER: () => text(24),
  DATABASE_PASSWORD_PROJECTION: () => text(24),
  DATABASE_PASSWORD_EXPORTER: () => text(24),
  DEPARTMENTS_DATABASE_PASSWORD: () => text(24),
};

/** Where a data folder keeps its secrets. */
export const secretsFile = (dataDir) => path.join(dataDir, 'secrets.json');

/**
 * The secrets of one data folder: made at the first start, kept in `secrets.json` that only its owner can read.
 * A secret that a newer version needs is added; the others stay as they are.
 */
export async function loadSecrets(dataDir) {
  const file = secretsFile(dataDir);
  const stored = await readFile(file, 'utf8').then(JSON.parse, (error) => {
    if (error.code === 'ENOENT') return {};
    throw error;
  });
  const missing = Object.keys(makers).filter((name) => !stored[name]);
  if (missing.length === 0) return stored;
  const secrets = { ...stored };
  for (const name of missing) secrets[name] = makers[name]();
  await mkdir(dataDir, { recursive: true });
  await writeFile(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  return secrets;
}
