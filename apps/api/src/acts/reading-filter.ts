/** Where one is in a list says nothing about what is looked for. */
const PLACE_IN_LIST = new Set(['cursor', 'limit']);

/** Codes and ids of ours, and times; a telephone or identity number is none of them. */
const CODE = /^(?!.*\d{8})[A-Za-z0-9._:+-]{1,64}$|^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What a list was filtered by, word for word: to tell one reading from another, never to be kept. */
export function askedFor(query: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const given = Object.entries(query).filter(
    ([name, value]) => !PLACE_IN_LIST.has(name) && value !== '' && value !== undefined,
  );
  return Object.fromEntries(given);
}

/**
 * What a list was filtered by, for the record. Of what somebody typed freely it says only that there was something:
 * it may be the name or number of a person.
 */
export function readingFilter(query: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(askedFor(query)).map(([name, value]) => [
      name,
      typeof value === 'string' && name !== 'q' && CODE.test(value) ? value : '*',
    ]),
  );
}
