import { dayBeforeAdoption, dayInText, dayInvalid } from './law.errors';
import type { Ordinance } from './ordinance';

/**
 * Refuses a day of force that an ordinance cannot have.
 * @param day YYYY-MM-DD
 * @throws DomainError LAW_DAY_INVALID, LAW_DAY_IN_TEXT, LAW_DAY_TOO_EARLY
 */
export function checkDayOfForce(ordinance: Ordinance, day: string): void {
  if (!isDay(day)) throw dayInvalid();
  if (ordinance.inForceFrom !== null) throw dayInText(ordinance, ordinance.inForceFrom);
  const decidedOn = ordinance.publishedOn ?? ordinance.approvedOn ?? ordinance.adoptedOn;
  if (decidedOn !== null && day < decidedOn) throw dayBeforeAdoption(ordinance, decidedOn);
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}
