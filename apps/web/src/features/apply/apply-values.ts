import {
  SUPPORT_DUTIES,
  type Application,
  type DraftItem,
  type ItemFacts,
  type SupportDuty,
} from '../../api/proceedings';

/** What the form holds; support stands in it field by field. */
export interface ApplyValues
  extends Omit<ItemFacts, 'support'>, Partial<Record<SupportDuty, string>> {
  readonly reason: string;
  readonly lawCited?: string;
}

/** What is kept on the device while it is being written. */
export type ApplyDraft = Partial<ApplyValues> & { readonly clientRequestId: string };

const blank = (text: string | undefined) => text === undefined || text.trim() === '';

/** The item as the server wants it; what is blank is left out. */
export function itemOf(values: ApplyValues): ItemFacts {
  const { code, nameZh, categoryCodes = [], nature } = values;
  const { nameEn, directoryCode, legalBasis, dutyHolder, divisionOfDuties } = values;
  const { workloadHoursPerMonth } = values;
  return {
    ...{ code, nameZh, categoryCodes, nature },
    ...given({ nameEn, directoryCode, legalBasis, dutyHolder, divisionOfDuties }),
    ...(typeof workloadHoursPerMonth === 'number' && { workloadHoursPerMonth }),
    support: given(Object.fromEntries(SUPPORT_DUTIES.map((duty) => [duty, values[duty]]))),
  };
}

/** An item of a draft as the server wants it: with the law that allows it, where one is cited. */
export function draftItemOf(values: ApplyValues): DraftItem {
  const { lawCited } = values;
  return { ...itemOf(values), ...(!blank(lawCited) && { lawCited }) };
}

/** An application for an item as the server wants it. */
export function applicationOf(values: ApplyValues) {
  const { reason, lawCited } = values;
  return { item: itemOf(values), reason, ...(!blank(lawCited) && { lawCited }) };
}

function given<T extends object>(texts: T): Partial<{ [K in keyof T]: string }> {
  const entries = Object.entries(texts) as [string, string | undefined][];
  return Object.fromEntries(entries.filter(([, text]) => !blank(text))) as Partial<{
    [K in keyof T]: string;
  }>;
}

type KnownItem = Pick<
  Application,
  | 'code'
  | 'nameZh'
  | 'nameEn'
  | 'categoryCodes'
  | 'directoryCode'
  | 'nature'
  | 'legalBasis'
  | 'dutyHolder'
  | 'divisionOfDuties'
  | 'support'
  | 'workloadHoursPerMonth'
>;

/** The form filled in with what is known of an item. */
export function valuesOf(item: KnownItem): Partial<ApplyValues> {
  const { code, nameZh, nameEn, nature, support } = item;
  const texts = {
    directoryCode: item.directoryCode,
    legalBasis: item.legalBasis,
    dutyHolder: item.dutyHolder,
    divisionOfDuties: item.divisionOfDuties,
    workloadHoursPerMonth: item.workloadHoursPerMonth,
  };
  const known = Object.entries(texts).filter(([, value]) => value !== null);
  return {
    ...{ code, nameZh, nameEn, nature, categoryCodes: [...item.categoryCodes] },
    ...(Object.fromEntries(known) as Partial<ApplyValues>),
    ...support,
  };
}

/** What the form calls a field that the server calls otherwise. */
export const FORM_FIELDS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      'code',
      'nameZh',
      'nameEn',
      'categoryCodes',
      'directoryCode',
      'nature',
      'legalBasis',
      'dutyHolder',
      'divisionOfDuties',
      'workloadHoursPerMonth',
    ].map((name) => [`item.${name}`, name]),
  ),
  ...Object.fromEntries(SUPPORT_DUTIES.map((duty) => [`item.support.${duty}`, duty])),
  'item.support': 'staff',
};
