import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';

import type { ItemList } from '../../api/item-lists';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';

/** Which item of the list in force. */
export function ListedItemSelect({ lists }: { readonly lists: readonly ItemList[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const items = lists.find(({ kind }) => kind === 'list')?.items ?? [];
  return (
    <Form.Item
      name="itemCode"
      label={t('apply.which')}
      rules={[{ required: true, message: t('form.required') }]}
    >
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('report.choose')}
        options={items.map((item) => ({
          value: item.code,
          label: `${item.code} ${localText(item, 'name', language)}`,
        }))}
      />
    </Form.Item>
  );
}
