import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { useDutyDepartments } from '../apply/use-choices';

/** A body with a duty: a department of one's own level by its name, any other as it was written. */
export function DutyHolderName({ holder }: { readonly holder: string }) {
  const language = useLanguage();
  const department = useDutyDepartments().find(({ code }) => code === holder);
  return department === undefined ? holder : localText(department, 'name', language);
}
