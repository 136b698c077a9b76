import { randomUUID } from 'node:crypto';
import type { ClientBase } from 'pg';

/** Commands to the engine that wait, as they do while it is away. */
export interface HeldOutbox {
  release(): Promise<void>;
}

/** Keeps back what the outbox holds for a matter from now on: an earlier message of it cannot be delivered. */
export async function holdOutbox(database: ClientBase, caseId: string): Promise<HeldOutbox> {
  const id = randomUUID();
  await database.query(
    `INSERT INTO outbox.message (id, kind, ordering_key, payload, created_at, available_at, attempts)
     VALUES ($1, 'test.held', $2, '{}', now(), now() + interval '1 day', 1)`,
    [id, caseId],
  );
  return {
    release: async () => {
      await database.query('DELETE FROM outbox.message WHERE id = $1', [id]);
    },
  };
}

/** Completes a task in the engine past our tables, and past what is held back. */
export async function completeInEngine(
  database: ClientBase,
  taskKey: string,
  variables: Readonly<Record<string, string>>,
): Promise<void> {
  const id = randomUUID();
  await database.query(
    `INSERT INTO outbox.message (id, kind, ordering_key, payload, created_at, available_at)
     VALUES ($1, 'engine.completeUserTask', $2, $3, now(), now())`,
    [id, `past ${taskKey}`, JSON.stringify({ taskKey, variables })],
  );
}
