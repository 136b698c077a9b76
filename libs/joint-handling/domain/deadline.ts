import { z } from 'zod';
import { jointErrors } from './joint-errors';

/** The end of a day (YYYY-MM-DD) in Asia/Shanghai. */
const endOfDay = (day: string): Date => new Date(`${day}T23:59:59+08:00`);

/**
 * The deadline that the authority gives a department, by its day. A co-handler's ends with the lead's limit at the
 * latest, as long as that lies ahead.
 * @param latest the lead's limit; null for the deadline of a lead itself
 * @throws DomainError NOT_A_DAY, SUB_DEADLINE_PAST, SUB_DEADLINE_BEYOND_LIMIT
 */
export function deadlineOn(dueOn: string, now: Date, latest: Date | null): Date {
  if (!z.iso.date().safeParse(dueOn).success) throw jointErrors.notADay('dueOn');
  const dueAt = endOfDay(dueOn);
  if (dueAt <= now) throw jointErrors.deadlinePast('dueOn');
  if (latest !== null && latest > now && dueAt > latest) throw jointErrors.deadlineBeyond('dueOn');
  return dueAt;
}
