/** What a matter consists of; XX14 keeps all but the first off the lists. */
export const NATURES = ['ordinary', 'licence', 'penalty', 'coercion', 'beyondGridDuty'] as const;
export type Nature = (typeof NATURES)[number];

/** What whoever gets a matter listed has to give (XX13.3, ZJ14, BH13.4, NB12.1). */
export const SUPPORT_DUTIES = ['staff', 'guidance', 'training', 'information', 'money'] as const;
export type SupportDuty = (typeof SUPPORT_DUTIES)[number];

/** By duty, what is offered, in words; a duty that is left out is not offered. */
export type Support = Readonly<Partial<Record<SupportDuty, string>>>;

/** What is said of a matter when it is applied for, drafted or listed. */
export interface ItemFacts {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  /** The categories of reports that belong to it. */
  readonly categoryCodes: readonly string[];
  /** The entry of the city's classified directory (QY20.2, XX13.1; the matters of BH12.2 and NB10). */
  readonly directoryCode: string | null;
  readonly nature: Nature;
  readonly legalBasis: string | null;
  /** Whose duty it is by statute (QY21.2): an organisation's code, or a name. */
  readonly dutyHolder: string | null;
  readonly divisionOfDuties: string | null;
  readonly support: Support;
  readonly workloadHoursPerMonth: number | null;
}
