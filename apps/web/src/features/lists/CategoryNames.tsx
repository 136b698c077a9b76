import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { useCategories } from '../report/use-categories';

/** Categories of reports by name, by code while the names are not known. */
export function CategoryNames({ codes }: { readonly codes: readonly string[] }) {
  const language = useLanguage();
  const { data = [] } = useCategories();
  const names = codes.map((code) => {
    const category = data.find((one) => one.code === code);
    return category === undefined ? code : localText(category, 'name', language);
  });
  return <>{names.join(language === 'zh' ? '、' : ', ')}</>;
}
