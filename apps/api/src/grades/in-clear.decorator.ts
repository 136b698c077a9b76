import { SetMetadata } from '@nestjs/common';

export const IN_CLEAR = 'grades:inClear';

/** Why a route may answer in clear: it tells callers of themselves, or they gave a purpose that is on record. */
export type ClearReason = 'aboutCaller' | 'purposeOnRecord';

/** Lets a route, or all of a controller, answer in clear. A test lists every route that does. */
export const InClear = (reason: ClearReason) => SetMetadata(IN_CLEAR, reason);
