import { onDatabase } from './accounts';
import { reported } from './api-client';
import { until } from './until';

/**
 * Reports an incident that is right and waits until its process has come through to our records: whatever the engine
 * did before is there by then.
 * @returns the key of its process; keys grow with the time
 */
export async function mark(): Promise<string> {
  const caseId = await reported();
  return until('the mark in the records of the engine', async () => {
    const [root] = await onDatabase<{ key: string }>(
      'SELECT key FROM trace.process_instance WHERE case_id = $1 AND parent_key IS NULL',
      [caseId],
    );
    return root?.key;
  });
}

/** How many processes began between two marks, the marks left out. */
export async function startedBetween(first: string, second: string): Promise<number> {
  return counted(
    'FROM trace.process_instance WHERE parent_key IS NULL AND key > $1 AND key < $2',
    first,
    second,
  );
}

/** How many processes run or ran for a case. */
export async function processesOf(caseId: string): Promise<number> {
  return counted('FROM trace.process_instance WHERE case_id = $1 AND parent_key IS NULL', caseId);
}

/** How often the engine completed an element for a case. */
export async function completions(caseId: string, elementId: string): Promise<number> {
  return counted(
    `FROM engine.record r JOIN trace.process_instance i
       ON i.generation = r.generation AND i.key = r.process_instance_key
     WHERE i.case_id = $1 AND r.element_id = $2 AND r.value_type = 'PROCESS_INSTANCE'
       AND r.intent = 'ELEMENT_COMPLETED'`,
    caseId,
    elementId,
  );
}

/** The names of the messages that are for the engine under a key, delivered or not, in their order. */
export async function messagesUnder(correlationKey: string): Promise<readonly string[]> {
  const rows = await onDatabase<{ name: string }>(
    `SELECT payload ->> 'name' AS name FROM outbox.message
     WHERE kind = 'engine.publishMessage' AND payload ->> 'correlationKey' = $1 ORDER BY sequence`,
    [correlationKey],
  );
  return rows.map(({ name }) => name);
}

/** The elements of the tasks that there were in a matter, in the order in which they came. */
export async function tasksOf(caseId: string): Promise<readonly string[]> {
  const rows = await onDatabase<{ element: string }>(
    'SELECT element_id AS element FROM trace.user_task WHERE case_id = $1 ORDER BY created_at, key',
    [caseId],
  );
  return rows.map(({ element }) => element);
}

/** What the engine has recorded of a task, in its order: `CREATED`, `COMPLETED` and the like. */
export async function recordsOfTask(key: string): Promise<readonly string[]> {
  const rows = await onDatabase<{ intent: string }>(
    `SELECT intent FROM engine.record WHERE value_type = 'USER_TASK' AND key = $1
     ORDER BY position`,
    [key],
  );
  return rows.map(({ intent }) => intent);
}

async function counted(what: string, ...values: readonly string[]): Promise<number> {
  const [row] = await onDatabase<{ count: number }>(
    `SELECT count(*)::int AS count ${what}`,
    values,
  );
  return row?.count ?? 0;
}
