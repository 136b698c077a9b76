import { elements, processes } from '../generated/elements';

/** What a diagram says about one of its elements, for people and for the record. */
export interface ElementInfo {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  /** The BPMN type in lower camel case, e.g. `userTask`, `exclusiveGateway`, `sequenceFlow`. */
  readonly type: string;
  /** Ordinance articles such as `QY23.2`, several joined by `, `; null where the law is silent. */
  readonly article: string | null;
  /** True where the step is a setting of the product and not ordered by the ordinance. */
  readonly isDefault: boolean;
  readonly formId?: string;
  readonly jobType?: string;
  readonly decisionId?: string;
}

/** Name and article of a process. */
export type ProcessInfo = Pick<ElementInfo, 'id' | 'nameZh' | 'nameEn' | 'article' | 'isDefault'>;

const processTable: Readonly<Record<string, ProcessInfo>> = processes;
const elementTable: Readonly<Record<string, Readonly<Record<string, ElementInfo>>>> = elements;

/** What an object itself holds; the ids come from outside and may be words such as `constructor`. */
const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/**
 * Looks an element up by the ids the engine reports. Undefined for what the newest diagrams do not
 * know: a case that runs an older version may stand at an element that was removed since, and a
 * sequence flow without an answer has no name.
 */
export function elementInfo(processId: string, elementId: string): ElementInfo | undefined {
  return own(own(elementTable, processId) ?? {}, elementId);
}

/** Looks a process up by its id; undefined when no diagram of ours has it. */
export function processInfo(processId: string): ProcessInfo | undefined {
  return own(processTable, processId);
}

/** What every element is called, in both languages together, by its id: for finding steps by their name. */
export function elementNames(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.values(elementTable)
      .flatMap((ofProcess) => Object.values(ofProcess))
      .map(({ id, nameZh, nameEn }) => [id, `${nameZh} ${nameEn}`]),
  );
}
