import { testSetting } from './settings';

interface EngineRecord {
  readonly key: number;
  readonly valueType: 'PROCESS_INSTANCE' | 'USER_TASK' | 'INCIDENT';
  readonly intent: string;
  readonly value: {
    readonly bpmnProcessId: string;
    readonly bpmnElementType?: string;
    readonly elementId: string;
    readonly processInstanceKey: number;
    readonly parentProcessInstanceKey?: number;
    readonly candidateGroupsList?: readonly string[];
    readonly errorType?: string;
    readonly errorMessage?: string;
  };
}

/** What has happened so far to an instance and to those that it called. */
export interface History {
  /** The elements that were entered, in order. */
  readonly entered: readonly string[];
  /** The user tasks that wait for somebody, with the groups that may take them. */
  readonly waiting: readonly { readonly task: string; readonly groups: readonly string[] }[];
  readonly incidents: readonly string[];
  readonly ended: boolean;
}

/** Every record about instances, user tasks and incidents since the engine has started. */
export async function allRecords(): Promise<readonly EngineRecord[]> {
  const answer = await fetch(testSetting('ENGINE_RECORDS_URL'));
  const lines = (await answer.text()).split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as EngineRecord);
}

/** The instances of a process that nobody called, in the order of their start. */
export const rootsOf = (records: readonly EngineRecord[], processId: string): readonly string[] =>
  records
    .filter(({ intent, value }) => intent === 'ELEMENT_ACTIVATED' && isRoot(value, processId))
    .map(({ value }) => String(value.processInstanceKey));

const isRoot = (value: EngineRecord['value'], processId: string) =>
  value.bpmnElementType === 'PROCESS' &&
  value.bpmnProcessId === processId &&
  (value.parentProcessInstanceKey ?? -1) === -1;

/** Of one instance, by its key. */
export function historyOf(records: readonly EngineRecord[], instance: string): History {
  const family = familyOf(records, Number(instance));
  const own = records.filter(({ value }) => family.has(value.processInstanceKey));
  const of = (valueType: EngineRecord['valueType'], ...intents: readonly string[]) =>
    own.filter((record) => record.valueType === valueType && intents.includes(record.intent));
  const left = new Set(of('PROCESS_INSTANCE', 'ELEMENT_COMPLETED', 'ELEMENT_TERMINATED').map(key));
  const gone = new Set(of('USER_TASK', 'COMPLETED', 'CANCELED').map(key));
  return {
    entered: of('PROCESS_INSTANCE', 'ELEMENT_ACTIVATED').map(({ value }) => value.elementId),
    waiting: of('USER_TASK', 'CREATED')
      .filter((record) => !gone.has(key(record)))
      .map(({ value }) => ({ task: value.elementId, groups: value.candidateGroupsList ?? [] })),
    incidents: of('INCIDENT', 'CREATED').map(
      ({ value }) => `${value.elementId}: ${value.errorType} ${value.errorMessage}`,
    ),
    ended: left.has(Number(instance)),
  };
}

const key = (record: EngineRecord) => record.key;

/** An instance is recorded before those that it calls. */
function familyOf(records: readonly EngineRecord[], root: number): ReadonlySet<number> {
  const family = new Set([root]);
  for (const { value } of records) {
    if (family.has(value.parentProcessInstanceKey ?? -1)) family.add(value.processInstanceKey);
  }
  return family;
}
