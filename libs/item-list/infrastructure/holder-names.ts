/** Whose statutory duty a matter is, in both languages; null where nobody is named. */
export interface HolderNames {
  readonly dutyHolderZh: string | null;
  readonly dutyHolderEn: string | null;
}

/** The columns of `HolderNames`: an organisation by its names, another holder as it was written. */
export const holderNames = (alias: string): string => `
  coalesce((SELECT name_zh FROM directory.organisation WHERE code = ${alias}.duty_holder),
    ${alias}.duty_holder) AS "dutyHolderZh",
  coalesce((SELECT name_en FROM directory.organisation WHERE code = ${alias}.duty_holder),
    ${alias}.duty_holder) AS "dutyHolderEn"`;
