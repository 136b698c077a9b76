import type { EntityManager } from 'typeorm';

/** Something in the database that is not as it was recorded. */
export interface ChainFinding {
  readonly code:
    | 'LINK_MISSING'
    | 'LINK_ALTERED'
    | 'CHAIN_BROKEN'
    | 'ENTRY_MISSING'
    | 'ENTRY_ALTERED'
    | 'ENTRY_UNCHAINED'
    | 'CHECKPOINT_NOT_IN_CHAIN';
  readonly seq?: string | undefined;
  readonly entryId?: string | undefined;
}

const AT_ONCE = 5000;

/**
 * Looks at the links `from` to `to` and their entries, in order; the first that is not sound, or null. The database
 * computes the hashes: this notices tampering day by day, the proof is `npm run audit:verify`, which trusts nothing.
 */
export async function checkLinks(
  manager: EntityManager,
  from: number,
  to: number,
  stopping: () => boolean = () => false,
): Promise<ChainFinding | null> {
  for (let first = from; first <= to && !stopping(); first += AT_ONCE) {
    const last = Math.min(first + AT_ONCE - 1, to);
    const [finding] = await manager.query<ChainFinding[]>(CHECK_LINKS, [first, last]);
    if (finding !== undefined) return finding;
  }
  return null;
}

const CHECK_LINKS = `
  SELECT * FROM (
    SELECT l.seq, l.entry_id AS "entryId", CASE
      WHEN l.seq <> l.expected THEN 'LINK_MISSING'
      WHEN e.id IS NULL THEN 'ENTRY_MISSING'
      WHEN l.entry_hash <> audit.entry_hash(e) THEN 'ENTRY_ALTERED'
      WHEN l.hash <> audit.link_hash(l.seq, l.entry_hash, l.previous) THEN 'LINK_ALTERED'
      WHEN l.previous <> l.before THEN 'CHAIN_BROKEN'
      END AS code
    FROM (
      SELECT *, lag(seq, 1, 0::bigint) OVER (ORDER BY seq) + 1 AS expected,
        lag(hash, 1, decode(repeat('00', 32), 'hex')) OVER (ORDER BY seq) AS before
      FROM audit.link WHERE seq BETWEEN $1::bigint - 1 AND $2
    ) AS l LEFT JOIN audit.entry AS e ON e.id = l.entry_id
    WHERE l.seq >= $1
  ) AS checked WHERE code IS NOT NULL ORDER BY seq LIMIT 1`;

/** An entry that has no link, or a checkpoint of the database that the chain contradicts; null when there is none. */
export async function checkCompleteness(manager: EntityManager): Promise<ChainFinding | null> {
  const [finding] = await manager.query<ChainFinding[]>(
    `(SELECT 'ENTRY_UNCHAINED' AS code, NULL AS seq, id AS "entryId" FROM audit.entry AS e
      WHERE NOT EXISTS (SELECT FROM audit.link WHERE entry_id = e.id) ORDER BY id LIMIT 1)
     UNION ALL
     (SELECT 'CHECKPOINT_NOT_IN_CHAIN', c.seq, NULL FROM audit.checkpoint AS c
      LEFT JOIN audit.link AS l ON l.seq = c.seq
      WHERE l.hash IS DISTINCT FROM c.hash ORDER BY c.sequence LIMIT 1)
     LIMIT 1`,
  );
  return finding ?? null;
}
