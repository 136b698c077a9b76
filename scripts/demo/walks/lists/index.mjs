import { listOfficialsOf } from '../../list-officials.mjs';
import { entryWalk, returnedWalk } from './entry.mjs';
import * as exits from './exit.mjs';
import { lateFilingWalk, lateRemedyWalk } from './late.mjs';
import { publicationWalk } from './publication.mjs';
import { refusedWalk } from './refusals.mjs';

/**
 * Where a proceeding is played and by whom; `left` is what the parts of a strand leave to each other.
 *
 * @typedef {{ world: import('../../played-matter.mjs').World, city: string, officials: Record<string, string>,
 *   left: { itemCode?: string, rectificationId?: string } }} Stage
 */

/** @returns {Stage} */
export const stageOf = (world, city, left) => ({
  ...{ world, city, left },
  officials: listOfficialsOf(city),
});

/**
 * How a proceeding goes each way, by the name of the way.
 *
 * @type {Record<string, (stage: Stage) => Promise<import('../../played-matter.mjs').PlayedMatter>>}
 */
export const walks = {
  entry: entryWalk,
  returned: returnedWalk,
  refused: refusedWalk,
  exit: exits.exitWalk,
  exitByAuthority: exits.exitByAuthorityWalk,
  failedRectification: exits.failedRectificationWalk,
  forcedExit: exits.forcedExitWalk,
  publication: publicationWalk,
  lateFiling: lateFilingWalk,
  lateRemedy: lateRemedyWalk,
};
