import { onDatabase } from './accounts';
import { until } from './until';

/** The names of the messages of a matter that the engine was sent, the first one first. */
export async function sentNames(id: string): Promise<readonly string[]> {
  const rows = await onDatabase<{ name: string }>(
    `SELECT payload ->> 'name' AS name FROM outbox.message
     WHERE kind = 'engine.publishMessage' AND ordering_key = $1 AND delivered_at IS NOT NULL
     ORDER BY sequence`,
    [id],
  );
  return rows.map(({ name }) => name);
}

/** Has every message of a matter sent a second time, as after a crash between sending and noting that it was sent. */
export async function sendAgain(id: string): Promise<void> {
  await allSent(id);
  await onDatabase(
    `UPDATE outbox.message SET delivered_at = NULL
     WHERE kind = 'engine.publishMessage' AND ordering_key = $1`,
    [id],
  );
  await onDatabase(`SELECT pg_notify('outbox', $1)`, [id]);
  await allSent(id);
}

/** Has every message of a matter sent anew, as one that the engine never saw, the last one first. */
export async function sendBackwards(id: string): Promise<void> {
  await allSent(id);
  await onDatabase(
    `INSERT INTO outbox.message (id, kind, ordering_key, payload, created_at, available_at)
     SELECT gen_random_uuid(), kind, ordering_key, payload, created_at, available_at
     FROM outbox.message WHERE kind = 'engine.publishMessage' AND ordering_key = $1
     ORDER BY sequence DESC`,
    [id],
  );
  await allSent(id);
}

async function allSent(id: string): Promise<void> {
  await until('every message was sent', async () => {
    const rows = await onDatabase<{ waiting: number }>(
      `SELECT count(*)::int AS waiting FROM outbox.message
       WHERE ordering_key = $1 AND delivered_at IS NULL`,
      [id],
    );
    return rows[0]?.waiting === 0;
  });
}
