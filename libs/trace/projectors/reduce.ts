import type { EngineRecord } from '../domain/engine-record';

/** Events only: commands ask and rejections refuse, neither changes what is. */
export function isEvent(record: EngineRecord, valueType: string): boolean {
  return record.recordType === 'EVENT' && record.valueType === valueType;
}

/**
 * Reduces records of one batch to one row per key, in record order.
 * `next` gets the row so far (undefined at the key's first record of the batch).
 */
export function reduceByKey<Row>(
  records: readonly EngineRecord[],
  next: (record: EngineRecord, before: Row | undefined) => Row | undefined,
): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const record of records) {
    const identity = `${record.generation}/${record.key}`;
    const row = next(record, rows.get(identity));
    if (row !== undefined) rows.set(identity, row);
  }
  return [...rows.values()];
}
