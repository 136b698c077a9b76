/**
 * What a masked value keeps: the ends of a number, the surname of a name, all of a text but the numbers in it
 * (`text`), or nothing (`whole`).
 */
export const MASK_KINDS = ['telephone', 'identityNumber', 'fullName', 'text', 'whole'] as const;
export type MaskKind = (typeof MASK_KINDS)[number];
