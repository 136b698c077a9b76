/** The largest file that is taken, in bytes (default, not law): a photo of a telephone with room to spare. */
export const MAX_FILE_BYTES = 15 * 1024 * 1024;

/** The largest picture that is decoded, in pixels, so that a small file cannot unfold into gigabytes. */
export const MAX_PIXELS = 60_000_000;

/** The longer side of what is kept, in pixels: enough to read a plate, a fifth of the original's bytes. */
export const KEPT_SIDE = 2560;

/** Files that one case may have (default, not law). */
export const MAX_FILES_PER_CASE = 30;

/** Photos that an account may have waiting for a report (default, not law). */
export const MAX_STAGED_FILES = 60;

/** How long a photo waits for its report, in hours; afterwards the next round of `apps/projection` removes it. */
export const STAGED_HOURS = 24;
