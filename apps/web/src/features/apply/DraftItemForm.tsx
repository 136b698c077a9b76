import { Button, Form } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import type { ItemList } from '../../api/item-lists';
import type { FieldProblem } from '../../api/problem';
import type { DraftItem } from '../../api/proceedings';
import { draftItemOf, type ApplyValues } from './apply-values';
import { DutyFields, ItemFields, SupportFields } from './ItemFields';

interface Props {
  /** Nothing for a new one. */
  readonly item: DraftItem | undefined;
  readonly lists: readonly ItemList[];
  /** What it was refused for. */
  readonly refusals: readonly FieldProblem[];
  readonly onDone: (item: DraftItem) => void;
}

/** One item of a draft. */
export function DraftItemForm({ item, lists, refusals, onDone }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<ApplyValues>();
  const { support = {}, ...facts } = item ?? {};
  useEffect(() => {
    // Support is refused as a whole; what is said of it stands at its first kind.
    const named = refusals.map(({ field, message }) => ({
      name: (field === 'support' ? 'staff' : field.replace(/^support\./, '')) as keyof ApplyValues,
      errors: [message],
    }));
    form.setFields(named);
  }, [form, refusals]);
  return (
    <Form<ApplyValues>
      form={form}
      layout="vertical"
      initialValues={{ nature: 'ordinary', ...facts, ...support }}
      onFinish={(values) => onDone(draftItemOf(values))}
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
