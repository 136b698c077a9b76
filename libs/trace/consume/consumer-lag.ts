import type { DataSource } from 'typeorm';
import type { ConsumerName } from './consumer-lock';

/** How far a consumer is behind the exporter. */
export interface ConsumerLag {
  /** Exported records that are not yet passed, counted up to `COUNTED_AT_MOST`. */
  readonly records: number;
  /** Age of the oldest of them by the clock given, in seconds; 0 when there is none. */
  readonly seconds: number;
}

const COUNTED_AT_MOST = 100_000;

/** Measures the lag over every generation and partition. */
export async function consumerLag(
  dataSource: DataSource,
  consumer: ConsumerName,
  now: Date,
): Promise<ConsumerLag> {
  const [row] = await dataSource.query<{ records: number; oldest: Date | null }[]>(
    `SELECT count(*)::int AS records, min(waiting.recorded_at) AS oldest
     FROM engine.export_checkpoint AS exported
     LEFT JOIN trace.checkpoint AS done
       ON done.consumer = $1 AND done.generation = exported.generation
       AND done.partition_id = exported.partition_id
     CROSS JOIN LATERAL (
       SELECT recorded_at FROM engine.record AS r
       WHERE r.generation = exported.generation AND r.partition_id = exported.partition_id
         AND r.position > coalesce(done.position, -1) AND r.position <= exported.position
       ORDER BY r.position LIMIT $2
     ) AS waiting
     WHERE done.position IS NULL OR done.position < exported.position`,
    [consumer, COUNTED_AT_MOST],
  );
  const oldest = row?.oldest ?? now;
  return {
    records: row?.records ?? 0,
    seconds: Math.max(0, (now.getTime() - oldest.getTime()) / 1000),
  };
}
