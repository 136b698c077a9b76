/**
 * One record of the engine as the exporter stored it. Keys and positions are 64-bit and therefore strings;
 * they are unique only together with the generation of the engine's data (and a position with its partition).
 */
export interface EngineRecord {
  readonly generation: string;
  readonly partitionId: number;
  readonly position: string;
  /** The engine's own time of the record, to the millisecond. */
  readonly recordedAt: Date;
  readonly recordType: string;
  readonly valueType: string;
  readonly intent: string;
  readonly key: string;
  readonly processInstanceKey: string | null;
  readonly processDefinitionKey: string | null;
  readonly bpmnProcessId: string | null;
  readonly elementId: string | null;
  readonly value: RecordValue;
}

/** The engine's own fields of a record, by the engine's own names. */
export type RecordValue = Readonly<Record<string, unknown>>;

const STRING_OR_LONG_INTEGER = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g;

/**
 * Reads a record's JSON without rounding: integers of sixteen digits and more (every engine key) become strings,
 * because a JavaScript number would change them from the fourth partition on.
 */
export function parseRecordValue(json: string): RecordValue {
  const lossless = json.replace(STRING_OR_LONG_INTEGER, (token) =>
    token.startsWith('"') ? token : `"${token}"`,
  );
  return JSON.parse(lossless) as RecordValue;
}

/** A key of a record's value; null where the engine writes -1 or nothing. */
export function keyOf(value: RecordValue, field: string): string | null {
  const key = value[field];
  if (typeof key !== 'string' && typeof key !== 'number') return null;
  return String(key) === '-1' || key === '' ? null : String(key);
}

/** A text of a record's value; null where the engine writes an empty one or nothing. */
export function textOf(value: RecordValue, field: string): string | null {
  const text = value[field];
  return typeof text === 'string' && text !== '' ? text : null;
}

/** A list of texts of a record's value; empty where there is none. */
export function textsOf(value: RecordValue, field: string): readonly string[] {
  const texts = value[field];
  return Array.isArray(texts) ? texts.filter((text) => typeof text === 'string') : [];
}

/** An instant of a record's value (ISO 8601, a zone's name in brackets is dropped); null where there is none. */
export function instantOf(value: RecordValue, field: string): string | null {
  const text = textOf(value, field)?.replace(/\[.*\]$/, '');
  const time = text === undefined ? NaN : Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
