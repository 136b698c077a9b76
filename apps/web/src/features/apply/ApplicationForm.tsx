import { Alert, Button, Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

import type { ItemList, ListItem } from '../../api/item-lists';
import type { NewProceeding } from '../../api/proceedings';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { Section } from '../../ui/Section';
import { applicationOf, FORM_FIELDS, valuesOf, type ApplyValues } from './apply-values';
import { ApplyFrame } from './ApplyFrame';
import { ItemSections } from './ItemSections';
import { ReasonField } from './ReasonField';
import { useKeptDraft } from './use-kept-draft';
import { useSubmit } from './use-submit';

interface Props {
  readonly kind: 'entry' | 'adjustment';
  readonly lists: readonly ItemList[];
  readonly onDiscard: () => void;
}

/** An application to put an item on the list or to change one; what is typed stays on the device until it was taken in. */
export function ApplicationForm({ kind, lists, onDiscard }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [search] = useSearchParams();
  const [form] = Form.useForm<ApplyValues>();
  const listed = lists.find((list) => list.kind === 'list')?.items ?? [];
  const named = listed.find(({ code }) => code === search.get('item'));
  const { draft, restored, clientRequestId, accountId, keep } = useKeptDraft<ApplyValues>(kind, {
    nature: 'ordinary',
    ...(named && valuesOf(named)),
  });
  const submit = useSubmit(accountId);
  const fillIn = (item: ListItem) => {
    form.setFieldsValue(valuesOf(item));
    keep(form.getFieldsValue(true) as ApplyValues);
  };

  return (
    <ApplyFrame<ApplyValues, NewProceeding>
      form={form}
      initialValues={draft}
      onTyped={keep}
      act={submit}
      requestOf={(values) => ({
        ...{ clientRequestId, kind, listKind: 'list' },
        ...applicationOf(values),
      })}
      named={FORM_FIELDS}
      label={t('apply.submit')}
    >
      {restored && (
        <Alert
          type="info"
          showIcon
          title={t('apply.restored')}
          action={<Button onClick={onDiscard}>{t('report.discard')}</Button>}
        />
      )}
      {kind === 'adjustment' && (
        <Section title={t('apply.which')}>
          <Select
            style={{ width: '100%' }}
            aria-label={t('apply.which')}
            placeholder={t('report.choose')}
            value={form.getFieldValue('code') as string | undefined}
            showSearch={{ optionFilterProp: 'label' }}
            options={listed.map((item) => ({
              value: item.code,
              label: `${item.code} ${localText(item, 'name', language)}`,
            }))}
            onChange={(code) => {
              const item = listed.find((one) => one.code === code);
              if (item !== undefined) fillIn(item);
            }}
          />
        </Section>
      )}
      <ItemSections lists={lists} codeFixed={kind === 'adjustment'} />
      <Section title={t('apply.fields.reason')}>
        <ReasonField />
      </Section>
    </ApplyFrame>
  );
}
