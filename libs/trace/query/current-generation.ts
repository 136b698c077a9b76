/** The engine's present life, as SQL. What older generations left open can never be completed again. */
export const CURRENT_GENERATION = `(
  SELECT id FROM engine.generation ORDER BY started_at DESC, id DESC LIMIT 1)`;
