import { keyOf, textOf, type EngineRecord } from '../domain/engine-record';
import type { CaseIdRow, VariableRow } from '../domain/rows';
import { CASE_ID_PATTERN, CASE_ID_VARIABLE } from './case-id';
import { isEvent } from './reduce';

const CASE_ID_JSON = new RegExp(`^"(${CASE_ID_PATTERN})"$`);

/** Every value that any variable has had, in any scope. */
export function projectVariables(records: readonly EngineRecord[]): readonly VariableRow[] {
  return records.filter(isVariableChange).map((record) => ({
    generation: record.generation,
    key: record.key,
    position: record.position,
    process_instance_key: keyOf(record.value, 'processInstanceKey') ?? '0',
    scope_key: keyOf(record.value, 'scopeKey') ?? '0',
    name: textOf(record.value, 'name') ?? '',
    value: textOf(record.value, 'value') ?? 'null',
    at: record.recordedAt.toISOString(),
  }));
}

/** The instances whose case became known or changed in this batch. */
export function projectCaseIds(records: readonly EngineRecord[]): readonly CaseIdRow[] {
  const rows = new Map<string, CaseIdRow>();
  for (const record of records) {
    if (!givesCaseId(record)) continue;
    const key = keyOf(record.value, 'scopeKey') ?? '0';
    rows.set(`${record.generation}/${key}`, { generation: record.generation, root_key: key });
  }
  return [...rows.values()];
}

/**
 * The case that a record gives to its process instance (a VARIABLE record of `caseId` in the instance's own scope);
 * null when the record is about something else or the value is no id.
 */
export function caseIdOf(record: EngineRecord): string | null {
  const json = textOf(record.value, 'value');
  if (!givesCaseId(record) || json === null) return null;
  return CASE_ID_JSON.exec(json)?.[1] ?? null;
}

function givesCaseId(record: EngineRecord): boolean {
  const { value } = record;
  return (
    isVariableChange(record) &&
    value.name === CASE_ID_VARIABLE &&
    keyOf(value, 'scopeKey') === keyOf(value, 'processInstanceKey')
  );
}

function isVariableChange(record: EngineRecord): boolean {
  return (
    isEvent(record, 'VARIABLE') && (record.intent === 'CREATED' || record.intent === 'UPDATED')
  );
}
