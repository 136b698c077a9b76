import { createHash } from 'node:crypto';

/** Remembers, while the chain goes by, the last hash that went on record for each archive. */
export class ArchiveHashes {
  #byName = new Map();

  see({ seq, entryId, entry }) {
    if (entry?.action !== 'case.archive' && entry?.action !== 'partition.archive') return;
    const detail = JSON.parse(entry.detail);
    this.#byName.set(nameOf(entry.action, detail), { sha256: detail.sha256, seq, entryId });
  }

  /**
   * Compares every archive of the database with its hash on record.
   *
   * @param {import('pg').Client} client
   * @returns {Promise<{ findings: object[], checked: number }>}
   */
  async compare(client) {
    const findings = [];
    let checked = 0;
    for await (const { name, records } of archives(client)) {
      const recorded = this.#byName.get(name);
      this.#byName.delete(name);
      checked += 1;
      const sha256 = createHash('sha256').update(records).digest('hex');
      if (recorded === undefined) {
        findings.push({ code: 'ARCHIVE_UNRECORDED', seq: Infinity, name });
      } else if (recorded.sha256 !== sha256) {
        findings.push({ code: 'ARCHIVE_ALTERED', ...recorded, name });
      }
    }
    for (const [name, { seq, entryId }] of this.#byName) {
      findings.push({ code: 'ARCHIVE_MISSING', seq, entryId, name });
    }
    return { findings, checked };
  }
}

function nameOf(action, detail) {
  return action === 'case.archive'
    ? `case ${detail.generation} ${detail.rootKey}`
    : `month ${detail.partition} ${detail.archivedAt} ${detail.part}`;
}

async function* archives(client) {
  const lists = [
    `SELECT 'case ' || generation || ' ' || root_key AS name, ctid::text AS place
     FROM trace.case_archive ORDER BY generation, root_key`,
    `SELECT 'month ' || partition_name || ' '
       || to_char(archived_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || ' ' || part AS name,
       ctid::text AS place
     FROM trace.partition_archive ORDER BY partition_name, archived_at, part`,
  ];
  for (const [index, list] of lists.entries()) {
    const table = index === 0 ? 'trace.case_archive' : 'trace.partition_archive';
    const { rows } = await client.query(list);
    for (const { name, place } of rows) {
      const found = await client.query(`SELECT records FROM ${table} WHERE ctid = $1::tid`, [
        place,
      ]);
      yield { name, records: found.rows[0].records };
    }
  }
}
