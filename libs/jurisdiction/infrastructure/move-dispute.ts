import type { EntityManager } from 'typeorm';
import type { DisputeRow } from './dispute-rows';

/** Another authority decides from now on; `occasion` is the engine's key of the element that moves it. */
export interface Move {
  readonly to: string;
  readonly occasion: string;
  readonly at: Date;
}

/** Where an element has moved the dispute to; null before it has. */
export async function movedTo(
  manager: EntityManager,
  disputeId: string,
  occasion: string,
): Promise<string | null> {
  const rows: { to: string }[] = await manager.query(
    `SELECT to_authority AS "to" FROM jurisdiction.hand_up WHERE dispute_id = $1 AND occasion = $2`,
    [disputeId, occasion],
  );
  return rows[0]?.to ?? null;
}

/** Once for each occasion. */
export async function moveDispute(
  manager: EntityManager,
  { id, authority }: DisputeRow,
  { to, occasion, at }: Move,
): Promise<void> {
  await manager.query(
    `INSERT INTO jurisdiction.hand_up (dispute_id, occasion, from_authority, to_authority, handed_up_at)
     VALUES ($1, $2, $3, $4, $5)`,
    [id, occasion, authority, to, at],
  );
  await manager.query('UPDATE jurisdiction.dispute SET authority = $2 WHERE id = $1', [id, to]);
}
