import { setTimeout as pause } from 'node:timers/promises';

const LOOK_EVERY_MS = 500;
const ENDED = ['closed', 'declined'];

/**
 * Tells each closed or declined case, as those who reported it see it in their list.
 *
 * @param {import('../lib/api-client.mjs').ApiClient} client
 * @param {string[]} reporters user names
 * @param {(caseId: string) => void} onClosed called at least once for each case
 * @param {AbortSignal} signal ends the watching
 */
export async function watchClosings(client, reporters, onClosed, signal) {
  const watch = async (reporter) => {
    while (!signal.aborted) {
      for (const status of ENDED) {
        const path = `/api/cases?mine=true&status=${status}&limit=100`;
        const { items } = await client.get(reporter, path);
        for (const { id } of items) onClosed(id);
      }
      await pause(LOOK_EVERY_MS);
    }
  };
  await Promise.all(reporters.map(watch));
}
