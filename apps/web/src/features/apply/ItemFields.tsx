import { Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';

import type { ItemList } from '../../api/item-lists';
import { NATURES, SUPPORT_DUTIES, type Nature } from '../../api/proceedings';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { CategorySelect } from '../report/CategorySelect';
import styles from '../report/ReportForm.module.css';
import { DutyHolderInput } from './DutyHolderInput';

interface Props {
  /** The lists in force in the area, among them the directory of its city. */
  readonly lists: readonly ItemList[];
  /** The code can not be changed once it was applied for. */
  readonly codeFixed: boolean;
}

/** What an item is: name, place in the directory, kind and categories. */
export function ItemFields({ lists, codeFixed }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const nature = Form.useWatch<Nature | undefined>('nature');
  const directory = lists.find(({ kind }) => kind === 'directory')?.items ?? [];
  const required = [{ required: true, whitespace: true, message: t('form.required') }];
  return (
    <>
      <Form.Item
        name="code"
        label={t('apply.fields.code')}
        extra={t('apply.codeHint')}
        rules={[...required, { pattern: /^[A-Z][A-Z0-9-]{0,19}$/, message: t('apply.codeWrong') }]}
      >
        <Input maxLength={20} disabled={codeFixed} autoCapitalize="characters" />
      </Form.Item>
      <Form.Item name="nameZh" label={t('apply.fields.nameZh')} rules={required}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="nameEn" label={t('apply.fields.nameEn')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item
        name="directoryCode"
        label={t('apply.fields.directoryCode')}
        extra={t('apply.directoryHint')}
      >
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('report.choose')}
          options={directory.map((entry) => ({
            value: entry.code,
            label: `${entry.code} ${localText(entry, 'name', language)}`,
          }))}
        />
      </Form.Item>
      <Form.Item name="categoryCodes" label={t('apply.fields.categoryCodes')}>
        <CategorySelect mode="multiple" />
      </Form.Item>
      <Form.Item name="nature" label={t('apply.fields.nature')} rules={required}>
        <Select options={NATURES.map((value) => ({ value, label: t(`apply.natures.${value}`) }))} />
      </Form.Item>
      {nature !== undefined && nature !== 'ordinary' && (
        <Form.Item
          name="lawCited"
          label={t('apply.fields.lawCited')}
          extra={t('apply.lawCitedHint')}
        >
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
      )}
      <Form.Item name="workloadHoursPerMonth" label={t('apply.fields.workloadHoursPerMonth')}>
        <InputNumber min={0} max={10_000} />
      </Form.Item>
    </>
  );
}

/** Whose duty the item is by law, and what falls to whom. */
export function DutyFields() {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item name="legalBasis" label={t('apply.fields.legalBasis')}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
      <Form.Item
        name="dutyHolder"
        label={t('apply.fields.dutyHolder')}
        extra={t('apply.dutyHolderHint')}
      >
        <DutyHolderInput />
      </Form.Item>
      <Form.Item
        name="divisionOfDuties"
        label={t('apply.fields.divisionOfDuties')}
        extra={t('apply.divisionHint')}
      >
        <Input.TextArea rows={3} maxLength={1000} />
      </Form.Item>
    </>
  );
}

/** What is offered so that the grid can do it. */
export function SupportFields() {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles.note}>{t('apply.supportHint')}</p>
      {SUPPORT_DUTIES.map((duty) => (
        <Form.Item key={duty} name={duty} label={t(`apply.duties.${duty}`)}>
          <Input maxLength={500} />
        </Form.Item>
      ))}
    </>
  );
}
