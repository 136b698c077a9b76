/** What an act was aimed at, as far as the address says it; anything else that has an id is in `others`. */
export interface ActTarget {
  readonly caseId: string | undefined;
  readonly taskKey: string | undefined;
  readonly others: Readonly<Record<string, string>>;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const KEY = /^[1-9][0-9]{0,18}$/;
const LONGEST_KEY = 2n ** 63n - 1n;

/**
 * Reads the ids out of a route's parameters. What is neither a UUID nor a key is left out: it was not made by us and
 * may say anything.
 * @param path as it was registered, with its parameters' names
 */
export function targetOf(
  path: string,
  parameters: Readonly<Record<string, string | readonly string[] | undefined>>,
): ActTarget {
  const others: Record<string, string> = {};
  let caseId: string | undefined;
  let taskKey: string | undefined;
  for (const [, collection, name] of path.matchAll(/([\w-]+)\/:(\w+)/g)) {
    const value = parameters[name ?? ''];
    if (typeof value !== 'string' || name === undefined) continue;
    if ((collection === 'cases' || collection === 'matters') && UUID.test(value))
      caseId = value.toLowerCase();
    else if (collection === 'tasks' && isKey(value)) taskKey = value;
    else if (UUID.test(value) || isKey(value)) others[`${collection}.${name}`] = value;
  }
  return { caseId, taskKey, others };
}

function isKey(value: string): boolean {
  return KEY.test(value) && BigInt(value) <= LONGEST_KEY;
}
