import { Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';

import type { OrderChoices } from '../../api/grid-orders';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { Article } from '../../ui/Article';
import { CategorySelect } from '../report/CategorySelect';
import styles from './OrdersPage.module.css';

/** Under what an order is given. */
export type SubjectKind = 'category' | 'item' | 'exception';

interface Props {
  readonly kind: SubjectKind;
  /** Undefined until the grid is chosen. */
  readonly choices: OrderChoices | undefined;
}

/** What an order is about: a category, an item of the list in force, or what the head excepts from the list. */
export function OrderSubject({ kind, choices }: Props) {
  const { t } = useTranslation();
  const required = [{ required: true, whitespace: true, message: t('form.required') }];
  const offered: readonly SubjectKind[] =
    (choices?.exception ?? null) === null
      ? ['category', 'item']
      : ['category', 'item', 'exception'];
  return (
    <>
      <Form.Item name="subject" label={t('orders.subject')}>
        <Radio.Group
          options={offered.map((value) => ({ value, label: t(`orders.subjects.${value}`) }))}
        />
      </Form.Item>
      {kind === 'category' && (
        <Form.Item
          name="categoryCode"
          label={t('orders.category')}
          rules={required}
          extra={t('orders.categoryHint')}
        >
          <CategorySelect allowClear />
        </Form.Item>
      )}
      {kind === 'item' && (
        <Form.Item name="itemCode" label={t('orders.item')} rules={required}>
          <ChoiceSelect choices={choices?.items} placeholder={t('orders.itemHint')} />
        </Form.Item>
      )}
      {kind === 'exception' && <ExceptionReason choices={choices} />}
    </>
  );
}

function ExceptionReason({ choices }: Pick<Props, 'choices'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const clause = choices?.exception ?? null;
  return (
    <>
      {clause !== null && (
        <p className={styles.basis}>
          {t('orders.exceptionBasis', { text: localText(clause, 'text', language) })}{' '}
          <Article article={clause.article} />
        </p>
      )}
      <Form.Item
        name="livelihoodReason"
        label={t('orders.livelihoodReason')}
        rules={[
          { required: true, whitespace: true, message: t('form.required') },
          { min: 10, message: t('orders.reasonShort') },
        ]}
      >
        <Input.TextArea rows={3} maxLength={500} showCount placeholder={t('orders.reasonHint')} />
      </Form.Item>
    </>
  );
}

interface ChoiceSelectProps {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (code: string | undefined) => void;
  readonly choices: OrderChoices['items'] | undefined;
  readonly placeholder?: string;
}

/** One of the choices by name in the reader's language; nothing can be chosen before they are known. */
export function ChoiceSelect({ choices, ...select }: ChoiceSelectProps) {
  const language = useLanguage();
  return (
    <Select
      {...select}
      allowClear
      showSearch={{ optionFilterProp: 'search' }}
      disabled={choices === undefined}
      options={(choices ?? []).map((one) => ({
        value: one.code,
        label: localText(one, 'name', language),
        search: `${one.nameZh} ${one.nameEn} ${one.code}`,
      }))}
    />
  );
}
