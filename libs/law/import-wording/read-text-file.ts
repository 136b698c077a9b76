import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { fileUnreadable } from '../domain/law.errors';

const MAX_BYTES = 5_000_000;

/** A text file, and the hash by which it can be told from another. */
export interface TextFile {
  readonly text: string;
  readonly sha256: string;
}

/** @throws DomainError LAW_FILE_UNREADABLE for a file that is not there, empty, too large, or not in UTF-8 */
export async function readTextFile(path: string): Promise<TextFile> {
  const bytes = await bytesOf(path).catch(() => null);
  if (bytes === null || bytes.length === 0) throw fileUnreadable(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), sha256 };
  } catch {
    throw fileUnreadable(path);
  }
}

async function bytesOf(path: string): Promise<Buffer | null> {
  const file = await open(path);
  try {
    const stat = await file.stat();
    return stat.isFile() && stat.size <= MAX_BYTES ? await file.readFile() : null;
  } finally {
    await file.close();
  }
}
