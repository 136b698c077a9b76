import { readFileSync, statSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '@grid/config';
import { KeyRing } from '@grid/kernel';
import { z } from 'zod';

/** The ring that seals subject keys and the ring that makes the digests of the blind index. */
export interface Rings {
  readonly master: KeyRing;
  readonly index: KeyRing;
}

const ringFile = z.object({ PERSONAL_DATA_KEYS: z.string(), BLIND_INDEX_KEYS: z.string() });

/**
 * The keys of this process. Where they come from a file, a key that was added while the process runs counts from the
 * next act on, so that keys can be changed without stopping anything.
 */
@Injectable()
export class VaultKeys {
  private readonly file: string | undefined;
  private known: Rings & { readonly stamp: string };

  constructor(config: AppConfig) {
    this.file = config.get('KEY_RING_FILE');
    this.known =
      this.file === undefined
        ? {
            master: config.require('PERSONAL_DATA_KEYS'),
            index: config.require('BLIND_INDEX_KEYS'),
            stamp: '',
          }
        : { ...readRings(this.file), stamp: stampOf(this.file) };
  }

  /** The rings as they are now. @throws KeyRingError when the file holds no rings any more */
  rings(): Rings {
    if (this.file === undefined) return this.known;
    const stamp = stampOf(this.file);
    if (stamp !== this.known.stamp) this.known = { ...readRings(this.file), stamp };
    return this.known;
  }
}

function stampOf(file: string): string {
  const { mtimeMs, size, ino } = statSync(file);
  return `${mtimeMs}.${size}.${ino}`;
}

function readRings(file: string): Rings {
  const { PERSONAL_DATA_KEYS, BLIND_INDEX_KEYS } = ringFile.parse(
    JSON.parse(readFileSync(file, 'utf8')),
  );
  return { master: KeyRing.parse(PERSONAL_DATA_KEYS), index: KeyRing.parse(BLIND_INDEX_KEYS) };
}
