/** What a matter of a city has to reach on a way. @returns {import('./paths.mjs').Must} */
export function mustOf({ must, moreIn = {}, seenIn = {} }, city) {
  return {
    ...must,
    elements: [...must.elements, ...(moreIn[city] ?? [])],
    seen: [...must.seen, ...(seenIn[city] ?? [])],
  };
}

/**
 * What a matter had to reach and did not.
 *
 * @param {import('./paths.mjs').Must} must
 * @param {{ status: string, elements: string[], seen: string[] }} reached
 * @returns {string[]} in the words of `must`; empty when all is well
 */
export function missingOf(must, reached) {
  const status = reached.status === must.status ? [] : [`status ${must.status}`];
  return [
    ...status,
    ...without(must.elements, reached.elements),
    ...without(must.seen, reached.seen),
  ];
}

/** What is left of a list when everything of another was taken away, each once. */
function without(wanted, present) {
  const left = [...present];
  return wanted.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
