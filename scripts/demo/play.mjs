import { PlayedCase } from './played-case.mjs';
import { missingOf, mustOf } from './reached.mjs';
import { walks } from './walks/index.mjs';

const LAST = { closed: 'EndEvent_CaseClosed', declined: 'EndEvent_ReportDeclined' };

/**
 * A watched case, led its way to the end.
 *
 * @typedef {{ path: import('./paths.mjs').Path, report: object, incident: object, timeline: object[], seen: object[],
 *   missing: string[] }} Watched
 */

/**
 * Leads one report its way and looks at what was reached.
 *
 * @param {import('./played-case.mjs').World} world
 * @returns {Promise<Watched>}
 * @throws Error when a step does not come
 */
export async function play(world, { path, report }) {
  const must = mustOf(path, report.city);
  const played = await PlayedCase.reported(world, report);
  await walks[path.name](played);
  const timeline = await played.timeline(LAST[must.status]);
  const incident = await played.show();
  const { seen } = played;
  const missing = missingOf(must, {
    status: incident.status,
    elements: timeline.map(({ elementId }) => elementId),
    seen: seen.map(({ what }) => what),
  });
  return { path, report, incident, timeline, seen, missing };
}
