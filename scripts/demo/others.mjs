import { sideBySide } from '../lib/together.mjs';
import { PlayedCase } from './played-case.mjs';
import { until } from './until.mjs';

/**
 * Reports what is not watched and waits until each case stands at its first official, or is closed.
 *
 * @param {import('./played-matter.mjs').World} world
 * @param {object[]} reports
 * @param {number} width reports under way at the same time
 * @returns {Promise<{ city: string, zh: string, en: string }[]>} where each case stands
 */
export async function startOthers(world, reports, width) {
  const standing = [];
  await sideBySide(width, reports, async (report) => {
    const played = await PlayedCase.reported(world, report);
    standing.push({ city: report.city, ...(await standingOf(played)) });
  });
  return standing;
}

function standingOf(played) {
  return until(`a place to stand: ${played.report.placeText}`, async () => {
    const { status, waitingFor } = await played.show();
    if (status === 'closed') return { zh: '已结案', en: 'closed' };
    const task = waitingFor.find(
      ({ kind, elementId }) => kind === 'task' && elementId !== 'UserTask_ConfirmReceived',
    );
    return task && { zh: task.labelZh, en: task.labelEn };
  });
}
