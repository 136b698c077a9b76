/** What `caseId` may name: an incident case, or a proceeding about a list of matters. */
export const MATTER_KINDS = [
  'incident',
  'entry',
  'exit',
  'adjustment',
  'publication',
  'rectification',
] as const;
export type MatterKind = (typeof MATTER_KINDS)[number];

/** What all that `caseId` may name have in common. Times in ISO 8601 with +08:00. */
export interface MatterView {
  readonly id: string;
  readonly kind: MatterKind;
  readonly cityKey: string;
  /** Number of the case or the proceeding, once it has one. */
  readonly number: string | null;
  /** The category of an incident, the item or list of a proceeding. */
  readonly titleZh: string;
  readonly titleEn: string;
  /** Where an incident is; the county or city of a proceeding. */
  readonly placeText: string;
  /** Code of the township of an incident; of the county or city of a proceeding. */
  readonly areaCode: string;
  readonly openedAt: string;
  readonly endedAt: string | null;
}
