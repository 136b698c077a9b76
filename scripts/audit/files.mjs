import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { Failure } from '../lib/failure.mjs';
import { keysById } from './canonical.mjs';

/** A chain that was exported: `GET /api/record/export`, perhaps under gzip. */
export class ExportSource {
  constructor(file) {
    this.file = file;
  }

  async *rows() {
    for await (const line of this.#lines()) {
      if (line.type === 'link') yield rowOf(line);
    }
  }

  async count() {
    let count = 0;
    for await (const line of this.#lines()) if (line.type === 'link') count += 1;
    return count;
  }

  /** The first line: when it was made, and how far the chain went then. */
  async manifest() {
    for await (const line of this.#lines()) return line.type === 'manifest' ? line : null;
    return null;
  }

  async checkpoints() {
    const found = [];
    for await (const { type, ...line } of this.#lines())
      if (type === 'checkpoint') found.push(line);
    return found;
  }

  async *#lines() {
    const file = createReadStream(this.file);
    const text = this.file.endsWith('.gz') ? file.pipe(createGunzip()) : file;
    let number = 0;
    try {
      for await (const line of createInterface({ input: text, crlfDelay: Infinity })) {
        number += 1;
        if (line !== '') yield JSON.parse(line);
      }
    } catch (error) {
      throw new Failure('AUDIT_FILE_UNREADABLE', {
        file: this.file,
        number,
        reason: error.message,
      });
    }
  }
}

function rowOf({ seq, entry_id, entry_hash, previous, hash, entry, withheld }) {
  const entryId = entry_id ?? entry?.id;
  return {
    seq: Number(seq),
    entryId,
    entryHash: entry_hash,
    previous,
    hash,
    entry: entry ?? null,
    withheld: withheld === true,
  };
}

/**
 * The lines of a checkpoint file. A line that a crash left half written is no checkpoint; the next one goes on from the
 * one before it.
 *
 * @returns {Promise<{ checkpoints: object[], torn: number } | null>} null when there is no such file
 */
export async function readCheckpoints(file) {
  const text = await readFile(file, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  const lines = text.split('\n').filter((line) => line !== '');
  const parsed = lines.map(parse);
  const checkpoints = parsed.filter((line) => line !== null);
  return { checkpoints, torn: parsed.length - checkpoints.length };
}

function parse(line) {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** Public keys by id: from the files that were named, else from what lies beside the checkpoints. */
export async function readKeys(named, checkpointFile) {
  const files = named.length > 0 ? named : await besides(checkpointFile);
  const pems = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  try {
    return keysById(pems);
  } catch (error) {
    throw new Failure('AUDIT_FILE_UNREADABLE', {
      file: files.join(', '),
      number: 1,
      reason: error.message,
    });
  }
}

async function besides(file) {
  const folder = path.dirname(file);
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith('.pem')).map((name) => path.join(folder, name));
}
