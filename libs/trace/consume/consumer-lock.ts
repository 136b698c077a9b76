import type { EntityManager } from 'typeorm';

/** Names of the two consumers; each has checkpoints of its own. */
export const READ_MODELS = 'read-models';
export const REACTIONS = 'reactions';
export const CONSUMERS = [READ_MODELS, REACTIONS] as const;
export type ConsumerName = (typeof CONSUMERS)[number];

/** Until the transaction ends no rebuild of this consumer's tables runs; many may hold it at once. */
export async function holdOffRebuild(
  manager: EntityManager,
  consumer: ConsumerName,
): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock_shared(hashtext($1))', [`trace.${consumer}`]);
}

/** Until the transaction ends this consumer, folding and dropping stand still; waits for what is under way. */
export async function haltConsumer(manager: EntityManager, consumer: ConsumerName): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`trace.${consumer}`]);
}
