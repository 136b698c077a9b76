import { useState } from 'react';

import type { Me } from '../../api/account';
import { toWallTime } from '../../format/time';
import { loadDraft } from './draft-store';
import type { ReportDraft } from './draft';
import { homeAreaOf } from './home-area';
import { newRequestId } from './new-request-id';

/** A blank report, made out to where the person works and to this minute. */
function blankDraft(me: Me): ReportDraft {
  const home = homeAreaOf(me.post?.organisation.areaCode);
  return {
    clientRequestId: newRequestId(),
    capturedAt: toWallTime(new Date()),
    urgency: 'normal',
    ...(home.county && { countyCode: home.county }),
    ...(home.township && { townshipCode: home.township }),
  };
}

/** The draft a form starts with: the one left on this device, or a blank one. */
export function useDraft(me: Me): { draft: ReportDraft; restored: boolean } {
  const [start] = useState(() => {
    const kept = loadDraft(me.id);
    return { draft: kept ?? blankDraft(me), restored: kept !== null };
  });
  return start;
}
