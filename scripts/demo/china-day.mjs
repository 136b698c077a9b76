const DAY = 86_400_000;
const EAST = 8 * 3_600_000;

/** The day in China at an instant, or some days later. @param {Date} instant @returns {string} YYYY-MM-DD */
export const chinaDay = (instant, later = 0) =>
  new Date(instant.getTime() + EAST + later * DAY).toISOString().slice(0, 10);
