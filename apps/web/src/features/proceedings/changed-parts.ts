import type { Application } from '../../api/proceedings';

/** The parts of an application, in the order in which they are shown. */
export const APPLICATION_PARTS = [
  'nameZh',
  'nameEn',
  'directoryCode',
  'nature',
  'dutyHolder',
  'workloadHoursPerMonth',
  'categoryCodes',
  'lawCited',
  'legalBasis',
  'divisionOfDuties',
  'support',
  'reason',
] as const satisfies readonly (keyof Application)[];

export type ApplicationPart = (typeof APPLICATION_PARTS)[number];

/** What one round says otherwise than the one before. */
export function changedParts(before: Application, after: Application): readonly ApplicationPart[] {
  return APPLICATION_PARTS.filter(
    (part) => JSON.stringify(ordered(before[part])) !== JSON.stringify(ordered(after[part])),
  );
}

function ordered(value: Application[ApplicationPart]): unknown {
  if (Array.isArray(value)) return [...(value as readonly string[])].sort();
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).sort(([one], [other]) => one.localeCompare(other));
}
