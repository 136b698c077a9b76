import type { EntityManager } from 'typeorm';
import type { EngineRecord } from '../domain/engine-record';
import type { RecordHandler } from './consume-batch';
import { REACTIONS } from './consumer-lock';
import type { RecordInterest } from './record-source';

/**
 * A business effect of a record: what the engine did changes a row of ours. It is called once per record, in
 * record order of the partition, within the transaction that moves the checkpoint. It never calls the network,
 * does not read `trace.*` (another consumer, which may be behind) and is not called by a rebuild.
 * When it throws, the batch is rolled back and tried again: a rule that cannot apply must do nothing instead.
 */
export interface RecordReaction {
  readonly interests: readonly RecordInterest[];
  react(record: EngineRecord, manager: EntityManager): Promise<void>;
}

/** Injection token of every reaction of the projection process. */
export const RECORD_REACTIONS = Symbol('RECORD_REACTIONS');

/** All reactions as one consumer. */
export function reactionHandler(reactions: readonly RecordReaction[]): RecordHandler {
  return {
    consumer: REACTIONS,
    interests: reactions.flatMap((reaction) => reaction.interests),
    waitsForDisk: true,
    async apply(records, manager) {
      for (const record of records) {
        for (const reaction of reactions) {
          if (reaction.interests.some((interest) => wants(interest, record))) {
            await reaction.react(record, manager);
          }
        }
      }
    },
  };
}

function wants(interest: RecordInterest, record: EngineRecord): boolean {
  return (
    interest.valueType === record.valueType &&
    (interest.intents === undefined || interest.intents.includes(record.intent))
  );
}
