/**
 * What becomes of a matter at once (QY23.1): it is handed up; the grid member has settled it on the spot; or is settling
 * it now.
 */
export const HANDLINGS = ['upload', 'settled', 'settling'] as const;
export type Handling = (typeof HANDLINGS)[number];
