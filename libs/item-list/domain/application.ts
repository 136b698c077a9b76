/** What a matter consists of; XX14 keeps all but the first off the lists. */
export const NATURES = ['ordinary', 'licence', 'penalty', 'coercion', 'beyondGridDuty'] as const;
export type Nature = (typeof NATURES)[number];

/** What whoever gets a matter listed has to give (XX13.3, ZJ14, BH13.4, NB12.1). */
export const SUPPORT_DUTIES = ['staff', 'guidance', 'training', 'information', 'money'] as const;
export type SupportDuty = (typeof SUPPORT_DUTIES)[number];

/** By duty, what is offered, in words; a duty that is left out is not offered. */
export type Support = Readonly<Partial<Record<SupportDuty, string>>>;
