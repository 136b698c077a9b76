/** How far the requirements are bound. */

const kindOf = ({ elements, part }) => (elements ? 'elements' : part ? 'parts' : 'comes');

/**
 * Each id of some rows once: as still to come where anything of it is, else as bound to elements, else to a part.
 * `partly` are those still to come that are bound to something already.
 *
 * @returns {{ ids: number, elements: number, parts: number, comes: number, partly: number }}
 */
export function countsOf({ rows }) {
  const kinds = new Map();
  for (const binding of rows.flatMap(({ bindings }) => bindings)) {
    for (const id of binding.ids) kinds.set(id, (kinds.get(id) ?? new Set()).add(kindOf(binding)));
  }
  const counts = { ids: kinds.size, elements: 0, parts: 0, comes: 0, partly: 0 };
  for (const found of kinds.values()) {
    const kind = ['comes', 'elements', 'parts'].find((one) => found.has(one));
    counts[kind] += 1;
    if (kind === 'comes' && found.size > 1) counts.partly += 1;
  }
  return counts;
}

export const line = (name, { ids, elements, parts, comes, partly }) =>
  `${name}: ${ids} ids, ${elements} bound to elements, ${parts} to parts, ${comes} still to come (${partly} of them in part)`;
