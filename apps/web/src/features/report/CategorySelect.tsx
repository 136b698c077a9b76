import { Select, type SelectProps } from 'antd';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language';
import { groupCategories } from './group-categories';
import { useCategories } from './use-categories';

/** All categories, grouped by kind and class; found by name in either language or by code. */
export function CategorySelect(props: SelectProps<string>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, isPending } = useCategories();
  const options = groupCategories(data ?? [], language, (kind) => t(`categoryKind.${kind}`));
  return (
    <Select
      {...props}
      showSearch={{
        filterOption: (input, option) =>
          option !== undefined &&
          'search' in option &&
          String(option['search']).includes(input.trim().toLowerCase()),
      }}
      loading={isPending}
      placeholder={t('report.categoryHint')}
      options={options}
      listHeight={320}
    />
  );
}
