import type { AppConfig } from '@grid/config';

/** How the projection works. Times in milliseconds. */
export interface ProjectionSettings {
  readonly batchSize: number;
  readonly pollMs: number;
  readonly longestRetryMs: number;
  /** Pause between two rounds of folding. */
  readonly foldEveryMs: number;
  /** A case is folded when it ended so long ago; late records of its last step have come by then. */
  readonly foldAfterMs: number;
  readonly foldAtOnce: number;
  /** Pause between two checkpoints of the record; 0 when another process makes them. */
  readonly checkpointEveryMs: number;
  /** The whole chain is looked at so often. */
  readonly verifyEveryMs: number;
  /** A month of records is dropped when it ended so long ago and every case in it is folded. */
  readonly keepRecordsMs: number;
  /** Pause until it is asked again whether personal data has to be erased today. */
  readonly eraseEveryMs: number;
}

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/** Injection token of the settings. */
export const PROJECTION_SETTINGS = Symbol('PROJECTION_SETTINGS');

/** What a city sets, and what is better left alone. */
export function projectionSettings(config: AppConfig): ProjectionSettings {
  return {
    batchSize: 1000,
    pollMs: 1000,
    longestRetryMs: 10_000,
    foldEveryMs: 60_000,
    foldAfterMs: config.get('FOLD_AFTER_SECONDS') * 1000,
    foldAtOnce: 500,
    checkpointEveryMs: config.get('CHECKPOINT_SECONDS') * 1000,
    verifyEveryMs: DAY_MS,
    keepRecordsMs: config.get('RECORD_KEEP_DAYS') * DAY_MS,
    eraseEveryMs: HOUR_MS,
  };
}
