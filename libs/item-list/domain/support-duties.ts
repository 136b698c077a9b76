import rows from '../data/support-duties.json';
import type { SupportDuty } from './application';

/** What a city's text wants offered for a matter to be listed; the product's own setting where it names nothing. */
export function dutiesWanted(cityKey: string): readonly SupportDuty[] {
  const row = rows.find(({ city }) => city === cityKey) ?? rows.find(({ city }) => city === null);
  return (row?.duties ?? []) as readonly SupportDuty[];
}
