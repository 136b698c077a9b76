import { AutoComplete } from 'antd';

import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { useDutyDepartments } from './use-choices';

interface Props {
  readonly id?: string;
  /** The code of a department, or the name of a body that is none of one's own level. */
  readonly value?: string;
  readonly onChange?: (value: string) => void;
}

/** A department is shown by its name and kept by its code, so that it is asked about the list it has duties on. */
export function DutyHolderInput({ value = '', onChange, ...input }: Props) {
  const language = useLanguage();
  const departments = useDutyDepartments();
  const chosen = departments.find(({ code }) => code === value);
  const codeOf = (text: string) =>
    departments.find(({ nameZh, nameEn }) => text === nameZh || text === nameEn)?.code;
  return (
    <AutoComplete
      {...input}
      maxLength={100}
      value={chosen === undefined ? value : localText(chosen, 'name', language)}
      onChange={(text: string) => onChange?.(codeOf(text) ?? text)}
      options={departments.map((one) => ({ value: localText(one, 'name', language) }))}
      showSearch={{ filterOption: true }}
    />
  );
}
