import { randomUUID } from 'node:crypto';
import { PlayedMatter } from './played-matter.mjs';
import { until } from './until.mjs';

/** With which element the timeline of a proceeding ends, by its outcome. */
const LASTS = {
  granted: ['EndEvent_ItemEntered', 'EndEvent_ItemExited'],
  published: ['EndEvent_ListPublished'],
  exitStarted: ['EndEvent_ExitStarted'],
  notRemedied: ['EndEvent_NotRemedied'],
};

/** One proceeding of the lists, led from its application to its outcome. */
export class PlayedProceeding extends PlayedMatter {
  constructor(world, officials, id) {
    const address = `/api/item-proceedings/${id}`;
    super(world, officials, { id, address, reader: officials.countyDispatcher });
  }

  /** Submits it. @param {import('./walks/lists/index.mjs').Stage} stage @returns {Promise<PlayedProceeding>} */
  static async submitted({ world, officials }, who, proceeding) {
    const { id } = await world.client.post(who, '/api/item-proceedings', {
      clientRequestId: randomUUID(),
      ...proceeding,
    });
    return new PlayedProceeding(world, officials, id);
  }

  /** The proceeding, once something holds of it. @param {(shown: object) => boolean} holds */
  shown(what, holds) {
    return until(`${what} of ${this.id}`, async () => {
      const shown = await this.show();
      return holds(shown) && shown;
    });
  }

  endedAs(outcome) {
    return this.shown(outcome, (shown) => shown.outcome === outcome && shown.endedAt !== null);
  }

  /** How it went. @param {string} status which outcome it has to come to @returns {Promise<import('./played-matter.mjs').Course>} */
  async course(status) {
    const { number, titleZh, titleEn, areaZh, outcome } = await this.endedAs(status);
    const timeline = await this.timeline(...LASTS[status]);
    const about = `${areaZh} · ${titleZh} ${titleEn}`;
    return { name: number, about, status: outcome, timeline };
  }
}
