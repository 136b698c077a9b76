import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';

import type { ItemList } from '../../api/item-lists';
import type { ItemFacts } from '../../api/proceedings';
import { itemOf, type ApplyValues } from './apply-values';
import { DutyFields, ItemFields, SupportFields } from './ItemFields';

interface Props {
  /** Nothing for a new one. */
  readonly item: ItemFacts | undefined;
  readonly lists: readonly ItemList[];
  readonly onDone: (item: ItemFacts) => void;
}

/** One item of a draft. */
export function DraftItemForm({ item, lists, onDone }: Props) {
  const { t } = useTranslation();
  const { support = {}, ...facts } = item ?? {};
  return (
    <Form<ApplyValues>
      layout="vertical"
      initialValues={{ nature: 'ordinary', ...facts, ...support }}
      onFinish={(values) => onDone(itemOf(values))}
    >
      <ItemFields lists={lists} codeFixed={false} />
      <DutyFields />
      <SupportFields />
      <Button type="primary" htmlType="submit" size="large">
        {t('apply.takeOver')}
      </Button>
    </Form>
  );
}
