import { routesOf } from '@grid/process-contract';
import { CURRENT_GENERATION } from '@grid/trace';
import type { EntityManager } from 'typeorm';
import type { ScopeState } from './route-back';

/** One scope in which a task lies: the task's own, then what holds that, up to the process that began the matter. */
export interface EnclosingScope {
  /** The element instance that holds the elements: of a process, or of an embedded sub-process. */
  readonly scopeKey: string;
  readonly processInstanceKey: string;
  readonly processId: string;
  /** The process or sub-process that is the scope. */
  readonly scopeId: string;
  /** What the task lies in here: itself, or the sub-process or call that holds it. */
  readonly current: string;
  /** The element instance of `current`. */
  readonly currentKey: string;
}

interface Step {
  readonly elementId: string;
  readonly scopeKey: string;
  readonly processInstanceKey: string;
  readonly processId: string;
}

/** What holds an element of a running instance, innermost first, across calls. A call that cannot be told ends the list. */
export async function enclosingScopes(
  manager: EntityManager,
  elementInstanceKey: string,
): Promise<readonly EnclosingScope[]> {
  const scopes: EnclosingScope[] = [];
  for (let key: string | null = elementInstanceKey; key !== null;) {
    const step = await stepAt(manager, key);
    if (step === null) break;
    const { scopeKey, processInstanceKey, processId, elementId: current } = step;
    const isProcess = scopeKey === processInstanceKey;
    const scopeId = isProcess ? processId : await elementOf(manager, scopeKey);
    const currentKey = key;
    scopes.push({ scopeKey, processInstanceKey, processId, scopeId, current, currentKey });
    key = isProcess ? await callOf(manager, processInstanceKey, processId) : scopeKey;
  }
  return scopes;
}

async function stepAt(manager: EntityManager, key: string): Promise<Step | null> {
  const rows: Step[] = await manager.query(
    `SELECT e.element_id AS "elementId", e.flow_scope_key AS "scopeKey",
       e.process_instance_key AS "processInstanceKey", i.bpmn_process_id AS "processId"
     FROM trace.element_instance e JOIN trace.process_instance i
       ON i.generation = e.generation AND i.key = e.process_instance_key
     WHERE e.key = $1 AND e.generation = ${CURRENT_GENERATION} AND e.state = 'active'
       AND e.flow_scope_key IS NOT NULL`,
    [key],
  );
  return rows[0] ?? null;
}

async function elementOf(manager: EntityManager, key: string): Promise<string> {
  const [row]: { id: string }[] = await manager.query(
    `SELECT element_id AS id FROM trace.element_instance
     WHERE key = $1 AND generation = ${CURRENT_GENERATION}`,
    [key],
  );
  return row?.id ?? '';
}

/** The call by which an instance runs; null at the top, and where several calls of the parent could be it. */
async function callOf(
  manager: EntityManager,
  processInstanceKey: string,
  processId: string,
): Promise<string | null> {
  const rows: { key: string; elementId: string; parentId: string }[] = await manager.query(
    `SELECT e.key, e.element_id AS "elementId", parent.bpmn_process_id AS "parentId"
     FROM trace.process_instance child
     JOIN trace.process_instance parent
       ON parent.generation = child.generation AND parent.key = child.parent_key
     JOIN trace.element_instance e ON e.generation = child.generation
       AND e.process_instance_key = parent.key AND e.state = 'active'
       AND e.element_type = 'CALL_ACTIVITY'
     WHERE child.key = $1 AND child.generation = ${CURRENT_GENERATION}`,
    [processInstanceKey],
  );
  const calls = rows.filter(
    (row) => routesOf(row.parentId).get(row.elementId)?.calls === processId,
  );
  return calls.length === 1 ? (calls[0]?.key ?? null) : null;
}

/** Steps that people ended in a scope, the last first. */
export function endedSteps(
  manager: EntityManager,
  scopeKey: string,
): Promise<{ readonly elementId: string; readonly leftPosition: string }[]> {
  return manager.query(
    `SELECT element_id AS "elementId", max(left_position) AS "leftPosition"
     FROM trace.element_instance
     WHERE flow_scope_key = $1 AND generation = ${CURRENT_GENERATION} AND state = 'completed'
       AND element_type = 'USER_TASK'
     GROUP BY element_id ORDER BY 2 DESC`,
    [scopeKey],
  );
}

/** Where a scope stands; `since` is the engine's position after which `enteredSince` looks. */
export async function scopeState(
  manager: EntityManager,
  { scopeKey, processInstanceKey }: EnclosingScope,
  since: string,
): Promise<ScopeState> {
  const elements: { key: string; elementId: string; state: string; isSince: boolean }[] =
    await manager.query(
      `SELECT key, element_id AS "elementId", state, entered_position > $2::bigint AS "isSince"
       FROM trace.element_instance
       WHERE flow_scope_key = $1 AND generation = ${CURRENT_GENERATION}`,
      [scopeKey, since],
    );
  const flows: { id: string; times: number }[] = await manager.query(
    `SELECT f.element_id AS id, count(*)::int AS times
     FROM trace.sequence_flow f JOIN trace.element_instance s
       ON s.generation = f.generation AND s.key = $2
     WHERE f.generation = ${CURRENT_GENERATION} AND f.process_instance_key = $1
       AND f.position >= s.entered_position GROUP BY 1`,
    [processInstanceKey, scopeKey],
  );
  const entered = new Map<string, number>();
  for (const { elementId } of elements) entered.set(elementId, (entered.get(elementId) ?? 0) + 1);
  return {
    active: elements.filter(({ state }) => state === 'active'),
    taken: new Map(flows.map(({ id, times }) => [id, times])),
    entered,
    enteredSince: new Set(elements.flatMap((one) => (one.isSince ? [one.elementId] : []))),
  };
}
