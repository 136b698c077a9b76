import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { vaultErrors } from '../domain/vault-errors';
import { openSubjectKey } from '../infrastructure/seals';
import { VaultKeys } from '../infrastructure/vault-keys';

/** One row for each key in use, found by jumping from key to key along the index. */
const ONE_OF_EACH = (table: string, column: string, columns: string) => `
  WITH RECURSIVE used AS (
    SELECT min(${column}) AS key_id FROM ${table}
    UNION ALL
    SELECT (SELECT min(${column}) FROM ${table} WHERE ${column} > used.key_id)
    FROM used WHERE used.key_id IS NOT NULL)
  SELECT used.key_id AS "keyId", one.* FROM used
  CROSS JOIN LATERAL (SELECT ${columns} FROM ${table} WHERE ${column} = used.key_id LIMIT 1) one`;

/** Lets no process start that could not read or find what was kept: it would fill the vault with what nobody can open. */
@Injectable()
export class KeyCheck implements OnApplicationBootstrap {
  constructor(
    private readonly dataSource: DataSource,
    private readonly keys: VaultKeys,
  ) {}

  /** @throws DomainError PERSONAL_DATA_KEY_MISSING */
  async onApplicationBootstrap(): Promise<void> {
    const { master, index } = this.keys.rings();
    const sealed = await this.dataSource.query<{ id: string; sealed: Buffer }[]>(
      ONE_OF_EACH(
        'personal_data.subject_key',
        'master_key_id',
        'subject_id AS id, sealed_key AS sealed',
      ),
    );
    for (const row of sealed) openSubjectKey(master, row.id, row.sealed);
    const digests = await this.dataSource.query<{ keyId: string }[]>(
      ONE_OF_EACH('personal_data.blind_index', 'key_id', 'value_id'),
    );
    const missing = digests.find(({ keyId }) => !index.ids.includes(keyId));
    if (missing !== undefined) throw vaultErrors.indexKeyMissing(missing.keyId);
  }
}
