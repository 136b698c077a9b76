import { createPublicKey, type KeyObject } from 'node:crypto';
import { access, mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { keyIdOf, type SignedCheckpoint } from '../domain/checkpoint';

const TAIL_BYTES = 16_384;

/**
 * The checkpoints outside the database, one line of JSON each, only ever appended to; beside it the public keys. It is
 * what somebody cannot change who can change everything in the database.
 */
export class CheckpointFile {
  constructor(private readonly path: string) {}

  /** The last whole line; null when there is none. @throws SyntaxError when it is no JSON */
  async last(): Promise<SignedCheckpoint | null> {
    const tail = await this.tail();
    const line = tail
      .slice(0, tail.lastIndexOf('\n') + 1)
      .trimEnd()
      .split('\n')
      .at(-1);
    return line === undefined || line === '' ? null : (JSON.parse(line) as SignedCheckpoint);
  }

  /** Resolves when the line is on the disk. A line that a crash left half written stays behind as a line of its own. */
  async append(checkpoint: SignedCheckpoint): Promise<void> {
    await mkdir(dirname(this.path), { recursive: true });
    const tail = await this.tail();
    const file = await open(this.path, 'a', 0o644);
    try {
      const torn = tail !== '' && !tail.endsWith('\n');
      await file.appendFile(`${torn ? '\n' : ''}${JSON.stringify(checkpoint)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    if (tail === '') await syncFolder(dirname(this.path));
  }

  /** Puts a public key beside the file, once. */
  async keep(publicKey: KeyObject): Promise<void> {
    const file = this.keyFile(keyIdOf(publicKey));
    if (await exists(file)) return;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, publicKey.export({ type: 'spki', format: 'pem' }));
  }

  /** A public key that was put there; null when there is none, or another one under its name. */
  async publicKey(keyId: string): Promise<KeyObject | null> {
    if (!/^[0-9a-f]{16}$/.test(keyId) || !(await exists(this.keyFile(keyId)))) return null;
    const key = createPublicKey(await readFile(this.keyFile(keyId)));
    return keyIdOf(key) === keyId ? key : null;
  }

  private keyFile(keyId: string): string {
    return join(dirname(this.path), `${keyId}.pem`);
  }

  private async tail(): Promise<string> {
    const file = await open(this.path, 'r').catch(notThere);
    if (file === null) return '';
    try {
      const { size } = await file.stat();
      const length = Math.min(size, TAIL_BYTES);
      const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
      return buffer.toString('utf8');
    } finally {
      await file.close();
    }
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function notThere(error: unknown): null {
  if ((error as { code?: unknown }).code === 'ENOENT') return null;
  throw error;
}
