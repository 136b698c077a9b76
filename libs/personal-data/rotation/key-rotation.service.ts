import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type IndexKind, searchForm } from '../domain/index-kind';
import { openSubjectKey, openValue, resealedKey } from '../infrastructure/seals';
import { type Rings, VaultKeys } from '../infrastructure/vault-keys';
import { digestOf } from '../vault/write-values';

const BATCH = 500;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** How much is under each key, by the key's id; a key that is not named here can be dropped. */
export interface KeysInUse {
  readonly master: Readonly<Record<string, number>>;
  readonly index: Readonly<Record<string, number>>;
}

/** How much was brought under the current keys. */
export interface Resealed {
  readonly subjectKeys: number;
  readonly digests: number;
}

/** One change of a row, made only if the row is still as it was read. */
interface Change {
  readonly id: string;
  readonly was: Buffer;
  readonly now: Buffer;
}

interface DigestRow {
  readonly id: string;
  readonly subjectId: string;
  readonly field: string;
  readonly kind: IndexKind;
  readonly digest: Buffer;
  readonly sealed: Buffer;
  readonly sealedKey: Buffer;
}

/**
 * Brings everything under the first keys of the rings, in small batches beside a running system. Values stay as they
 * are: only the keys they are sealed under are sealed anew, and the digests are made again from the values.
 */
@Injectable()
export class KeyRotationService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly keys: VaultKeys,
  ) {}

  /** Safe when broken off and run again. @throws DomainError PERSONAL_DATA_KEY_MISSING, PERSONAL_DATA_DAMAGED */
  async reseal(): Promise<Resealed> {
    const rings = this.keys.rings();
    const subjectKeys = await inBatches((after) => this.resealKeys(rings, after));
    const digests = await inBatches((after) => this.digestAgain(rings, after));
    return { subjectKeys, digests };
  }

  /** What is under which key now. */
  async inUse(): Promise<KeysInUse> {
    const count = async (sql: string): Promise<Record<string, number>> => {
      const rows = await this.dataSource.query<{ id: string; n: number }[]>(sql);
      return Object.fromEntries(rows.map(({ id, n }) => [id, n]));
    };
    return {
      master: await count(
        `SELECT master_key_id AS id, count(*)::int AS n FROM personal_data.subject_key
         WHERE master_key_id IS NOT NULL GROUP BY 1`,
      ),
      index: await count(
        'SELECT key_id AS id, count(*)::int AS n FROM personal_data.blind_index GROUP BY 1',
      ),
    };
  }

  private async resealKeys({ master }: Rings, after: string): Promise<Batch> {
    const rows = await this.dataSource.query<{ id: string; sealed: Buffer }[]>(
      `SELECT subject_id AS id, sealed_key AS sealed FROM personal_data.subject_key
       WHERE subject_id > $1 AND master_key_id <> $2 ORDER BY subject_id LIMIT $3`,
      [after, master.currentId, BATCH],
    );
    const changes = rows.map(({ id, sealed }) => ({
      id,
      was: sealed,
      now: resealedKey(master, id, sealed),
    }));
    return this.change(
      `UPDATE personal_data.subject_key k SET sealed_key = n.now, master_key_id = $1
       FROM unnest($2::uuid[], $3::bytea[], $4::bytea[]) AS n (id, was, now)
       WHERE k.subject_id = n.id AND k.sealed_key = n.was`,
      master.currentId,
      changes,
    );
  }

  private async digestAgain({ master, index }: Rings, after: string): Promise<Batch> {
    const rows = await this.dataSource.query<DigestRow[]>(
      `SELECT b.value_id AS id, b.subject_id AS "subjectId", b.kind, b.digest, v.field, v.sealed,
         k.sealed_key AS "sealedKey"
       FROM personal_data.blind_index b
       JOIN personal_data.value v ON v.id = b.value_id
       JOIN personal_data.subject_key k ON k.subject_id = b.subject_id
       WHERE b.value_id > $1 AND b.key_id <> $2 ORDER BY b.value_id LIMIT $3`,
      [after, index.currentId, BATCH],
    );
    const changes = rows.map(({ id, subjectId, field, kind, digest, sealed, sealedKey }) => {
      const key = openSubjectKey(master, subjectId, sealedKey);
      const { value } = openValue(key, subjectId, field, sealed);
      return { id, was: digest, now: digestOf(index, kind, searchForm(kind, value) ?? value) };
    });
    return this.change(
      `UPDATE personal_data.blind_index b SET digest = n.now, key_id = $1
       FROM unnest($2::uuid[], $3::bytea[], $4::bytea[]) AS n (id, was, now)
       WHERE b.value_id = n.id AND b.digest = n.was`,
      index.currentId,
      changes,
    );
  }

  private async change(sql: string, keyId: string, changes: readonly Change[]): Promise<Batch> {
    const last = changes.at(-1);
    if (last === undefined) return { changed: 0, next: null };
    const [, changed] = await this.dataSource.query<[unknown, number]>(sql, [
      keyId,
      changes.map(({ id }) => id),
      changes.map(({ was }) => was),
      changes.map(({ now }) => now),
    ]);
    return { changed, next: changes.length === BATCH ? last.id : null };
  }
}

/** How many rows were changed, and after which one to go on. */
interface Batch {
  readonly changed: number;
  readonly next: string | null;
}

async function inBatches(work: (after: string) => Promise<Batch>): Promise<number> {
  let count = 0;
  for (let after: string | null = FIRST; after !== null;) {
    const batch: Batch = await work(after);
    count += batch.changed;
    after = batch.next;
  }
  return count;
}
