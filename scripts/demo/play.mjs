import { PlayedCase } from './played-case.mjs';
import { missingOf, mustOf } from './reached.mjs';
import { walks } from './walks/index.mjs';
import { stageOf, walks as listWalks } from './walks/lists/index.mjs';

/**
 * A watched matter, led its way to the end.
 *
 * @typedef {import('./played-matter.mjs').Course & { path: import('./paths.mjs').Path, city: string, seen: object[],
 *   missing: string[] }} Watched
 */

/**
 * One way to be watched in one city. Those of a strand follow each other.
 *
 * @typedef {{ path: import('./paths.mjs').Path, city: string,
 *   play: (world: import('./played-matter.mjs').World) => Promise<Watched> }} Part
 */

/** A report, led its way. @returns {Part} */
export const casePart = ({ path, report }) => ({
  path,
  city: report.city,
  play: async (world) => {
    const played = await PlayedCase.reported(world, report);
    await walks[path.name](played);
    return watched(path, report.city, played);
  },
});

/** A proceeding of the lists, led its way. @param {object} left what the parts of a strand leave to each other @returns {Part} */
export const listPart = (path, city, left) => ({
  path,
  city,
  play: async (world) =>
    watched(path, city, await listWalks[path.name](stageOf(world, city, left))),
});

/** Looks at what was reached. @throws Error when a step does not come @returns {Promise<Watched>} */
async function watched(path, city, played) {
  const must = mustOf(path, city);
  const course = await played.course(must.status);
  const { seen } = played;
  const missing = missingOf(must, {
    status: course.status,
    elements: course.timeline.map(({ elementId }) => elementId),
    seen: seen.map(({ what }) => what),
  });
  return { ...course, path, city, seen, missing };
}
