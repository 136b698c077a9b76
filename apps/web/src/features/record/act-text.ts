import type { RecordEntry } from '../../api/record';
import { localText } from '../../i18n/bilingual';
import type { Language } from '../../i18n/language';

/** What was done; an act that has no name yet is shown by its code. */
export function actText(entry: RecordEntry, language: Language): string {
  return localText(entry, 'action', language) || entry.action;
}
