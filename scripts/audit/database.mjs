import { entryFields } from './canonical.mjs';

const AT_ONCE = 2000;

const asText = {
  at: `to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
};

const ROWS = `
  SELECT l.seq, l.entry_id, encode(l.entry_hash, 'hex') AS entry_hash,
    encode(l.previous, 'hex') AS previous, encode(l.hash, 'hex') AS hash,
    ${entryFields.map((name) => `${asText[name] ?? `e.${name}::text`} AS "e_${name}"`).join(', ')}
  FROM audit.link AS l LEFT JOIN audit.entry AS e ON e.id = l.entry_id
  WHERE l.seq > $1 ORDER BY l.seq LIMIT ${AT_ONCE}`;

/** What has to be in force in the database so that nobody changes the record by mistake, or as one of our programs. */
const GUARDS = [
  ['entry', 'entry_chained'],
  ['entry', 'entry_append_only'],
  ['link', 'link_append_only'],
  ['checkpoint', 'checkpoint_append_only'],
];

/** The chain as the database holds it at one moment. Computes nothing there: an attacker may have changed that as well. */
export class DatabaseSource {
  /** @param {import('pg').Client} client inside a transaction that sees one moment */
  constructor(client) {
    this.client = client;
  }

  async *rows() {
    let after = 0;
    for (;;) {
      const { rows } = await this.client.query({ name: 'links', text: ROWS, values: [after] });
      if (rows.length === 0) return;
      for (const row of rows) yield rowOf(row);
      after = Number(rows.at(-1).seq);
    }
  }

  async count() {
    const { rows } = await this.client.query('SELECT count(*)::int AS n FROM audit.link');
    return rows[0].n;
  }

  async checkpoints() {
    const { rows } = await this.client.query(
      `SELECT sequence, seq, encode(hash, 'hex') AS hash, entries,
         to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at,
         encode(previous_checkpoint_hash, 'hex') AS previous_checkpoint_hash, key_id,
         translate(encode(signature, 'base64'), E'\\n', '') AS signature
       FROM audit.checkpoint ORDER BY sequence`,
    );
    return rows;
  }

  /** @returns {Promise<object[]>} findings that no walk along the links makes */
  async extras() {
    const [unchained, guards] = [await this.#unchained(), await this.#guards()];
    return [...unchained, ...guards];
  }

  async #unchained() {
    const { rows } = await this.client.query(
      `SELECT id FROM audit.entry AS e
       WHERE NOT EXISTS (SELECT FROM audit.link WHERE entry_id = e.id) ORDER BY id LIMIT 20`,
    );
    return rows.map(({ id }) => ({ code: 'ENTRY_UNCHAINED', seq: Infinity, entryId: id }));
  }

  async #guards() {
    const { rows } = await this.client.query(
      `SELECT c.relname AS table, t.tgname AS name FROM pg_trigger AS t
       JOIN pg_class AS c ON c.oid = t.tgrelid
       WHERE c.relnamespace = 'audit'::regnamespace AND NOT t.tgisinternal AND t.tgenabled = 'A'`,
    );
    const inForce = new Set(rows.map(({ table, name }) => `${table}.${name}`));
    return GUARDS.map((guard) => guard.join('.'))
      .filter((guard) => !inForce.has(guard))
      .map((guard) => ({ code: 'GUARD_OFF', seq: Infinity, guard }));
  }
}

function rowOf({ seq, entry_id: entryId, entry_hash: entryHash, previous, hash, ...fields }) {
  const entry =
    fields.e_id === null
      ? null
      : Object.fromEntries(entryFields.map((name) => [name, fields[`e_${name}`]]));
  return { seq: Number(seq), entryId, entryHash, previous, hash, entry };
}
