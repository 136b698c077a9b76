import { Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

import type { ItemList } from '../../api/item-lists';
import { SUPPORT_DUTIES, type NewProceeding, type SupportDuty } from '../../api/proceedings';
import { localDay } from '../../format/time';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { Section } from '../../ui/Section';
import styles from '../report/ReportForm.module.css';
import { ApplyFrame } from './ApplyFrame';
import { ListedItemSelect } from './ListedItemSelect';
import { ReasonField } from './ReasonField';
import { useDutyDepartments } from './use-choices';
import { useKeptDraft } from './use-kept-draft';
import { useSubmit } from './use-submit';

interface Values {
  readonly itemCode: string;
  readonly departmentCode: string;
  readonly duties: SupportDuty[];
  readonly dueOn: string;
  readonly reason: string;
}

const NAMED = {
  'rectification.departmentCode': 'departmentCode',
  'rectification.duties': 'duties',
  'rectification.dueOn': 'dueOn',
};

/** Orders a department to give within a term the support that was promised for an item. */
export function RectificationForm({ lists }: { readonly lists: readonly ItemList[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [search] = useSearchParams();
  const itemCode = search.get('item');
  const departments = useDutyDepartments();
  const { draft, clientRequestId, accountId, keep } = useKeptDraft<Values>('rectification', {
    dueOn: localDay(15),
  });
  const submit = useSubmit(accountId);
  const required = [{ required: true, message: t('form.required') }];
  return (
    <ApplyFrame<Values, NewProceeding>
      initialValues={{ ...draft, ...(itemCode && { itemCode }) }}
      onTyped={keep}
      act={submit}
      requestOf={({ departmentCode, duties, dueOn, ...values }) => ({
        ...{ clientRequestId, kind: 'rectification', listKind: 'list' },
        ...values,
        rectification: { departmentCode, duties, dueOn },
      })}
      named={NAMED}
      label={t('apply.order')}
    >
      <Section title={t('apply.item')}>
        <ListedItemSelect lists={lists} />
        <Form.Item name="departmentCode" label={t('apply.department')} rules={required}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={t('report.choose')}
            options={departments.map((one) => ({
              value: one.code,
              label: localText(one, 'name', language),
            }))}
          />
        </Form.Item>
        <Form.Item name="duties" label={t('apply.lacking')} rules={required}>
          <Checkbox.Group
            className={styles.choices ?? ''}
            options={SUPPORT_DUTIES.map((duty) => ({
              value: duty,
              label: t(`apply.duties.${duty}`),
            }))}
          />
        </Form.Item>
        <Form.Item name="dueOn" label={t('apply.dueOn')} rules={required}>
          <Input type="date" min={localDay()} />
        </Form.Item>
        <ReasonField />
      </Section>
    </ApplyFrame>
  );
}
