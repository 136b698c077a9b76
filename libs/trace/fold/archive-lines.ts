import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

const compress = promisify(gzip);
const expand = promisify(gunzip);

/** One row of `engine.record`, whole, as the JSON that PostgreSQL makes of it (so no number is rounded). */
export interface ArchiveLine {
  readonly position: string;
  readonly recordedAt: Date;
  readonly line: string;
}

/** Archives are newline-delimited JSON under gzip: readable for decades with any tool. */
export function packLines(lines: readonly string[]): Promise<Buffer> {
  return compress(lines.map((line) => `${line}\n`).join(''));
}

/** The lines of an archive in the order in which they were packed. */
export async function unpackLines(archive: Buffer): Promise<readonly string[]> {
  const text = (await expand(archive)).toString('utf8');
  return text.split('\n').filter((line) => line !== '');
}
