import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
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

/** Kept in a file of their own, which the applications read again when it changes; it holds nothing else. */
const ringMakers = {
  PERSONAL_DATA_KEYS: keyRing,
  BLIND_INDEX_KEYS: keyRing,
};

const makers = {
  JWT_SECRET: () => text(48),
  DEPARTMENTS_TOKEN: () => text(32),
  SERVICE_KEYS: keyRing,
  AUDIT_SIGNING_KEY: signingKey,
  DATABASE_PASSWORD: () => text(24),
  DATABASE_PASSWORD_SETUP: () => text(24),
  DATABASE_PASSWORD_API: () => text(24),
  DATABASE_PASSWORD_WORKER: () => text(24),
  DATABASE_PASSWORD_PROJECTION: () => text(24),
  DATABASE_PASSWORD_EXPORTER: () => text(24),
  DEPARTMENTS_DATABASE_PASSWORD: () => text(24),
};

const secretsFile = (dataDir) => path.join(dataDir, 'secrets.json');

/** Where a data folder keeps the rings of the vault. */
export const ringFile = (dataDir) => path.join(dataDir, 'key-rings.json');

/**
 * The secrets of one data folder: made at the first start, kept in `secrets.json` and `key-rings.json` that only their
 * owner can read. A secret that a newer version needs is added; the others stay as they are.
 */
export async function loadSecrets(dataDir) {
  const secrets = await completed(secretsFile(dataDir), makers);
  return { ...secrets, ...(await completed(ringFile(dataDir), ringMakers)) };
}

/** Changes the rings of a data folder. @param {(rings: Record<string, string>) => void} change */
export async function changeRings(dataDir, change) {
  const rings = await completed(ringFile(dataDir), ringMakers);
  change(rings);
  await write(ringFile(dataDir), rings);
}

async function completed(file, wanted) {
  const stored = await readFile(file, 'utf8').then(JSON.parse, (error) => {
    if (error.code === 'ENOENT') return {};
    throw error;
  });
  const missing = Object.keys(wanted).filter((name) => !stored[name]);
  if (missing.length === 0) return stored;
  const secrets = { ...stored };
  for (const name of missing) secrets[name] = wanted[name]();
  await mkdir(path.dirname(file), { recursive: true });
  await write(file, secrets);
  return secrets;
}

/** In one step: whoever reads the file meanwhile reads the old or the new one. */
async function write(file, secrets) {
  const draft = `${file}.draft`;
  await writeFile(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, file);
}
