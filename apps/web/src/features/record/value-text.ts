import type { TFunction } from 'i18next';

import type { RecordEntry } from '../../api/record';
import { formatSecond } from '../../format/time';
import type { Language } from '../../i18n/language';

const COMMITMENT = /^sha256:[0-9a-f]{64}$/;
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/;

/** What a value of an entry is called; one that has no name yet is shown by the name it has on record. */
export function valueName(name: string, t: TFunction): string {
  const known: Readonly<Record<string, string>> = t('record.field', { returnObjects: true });
  return Object.hasOwn(known, name) ? (known[name] ?? name) : name;
}

/** One value of an entry in words: people by their names, personal values as what they are, the rest as recorded. */
export function valueText(
  value: unknown,
  people: RecordEntry['people'],
  t: TFunction,
  language: Language,
): string {
  if (value === null || value === undefined || value === '') return '—';
  if (typeof value === 'boolean') return t(value ? 'record.yes' : 'record.no');
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return JSON.stringify(value);
  if (COMMITMENT.test(value)) return t('record.commitment', { hash: value.slice(7, 19) });
  if (INSTANT.test(value)) return formatSecond(value, language);
  return people.find((person) => person.id === value)?.name ?? value;
}
