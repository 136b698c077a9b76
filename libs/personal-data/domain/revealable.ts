/** What of a case can be asked for in clear, by its field in the vault. */
export const REVEALABLE = {
  contactName: { zh: '联系人', en: 'Contact' },
  contactPhone: { zh: '联系电话', en: 'Telephone' },
  contactIdentityNumber: { zh: '身份证号码', en: 'Identity number' },
  description: { zh: '情况描述', en: 'Description' },
} as const;
export type Revealable = keyof typeof REVEALABLE;
export const REVEALABLE_FIELDS = Object.keys(REVEALABLE) as readonly Revealable[];
