import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

import styles from './Acts.module.css';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly optional?: boolean;
}

/** Words that stand on record and that whoever sees the matter can read. */
export function WordsField({ name, label, optional = false }: Props) {
  const { t } = useTranslation();
  return (
    <Form.Item
      name={name}
      label={label}
      extra={<div className={styles.besideCount}>{t('acts.wordsHint')}</div>}
      rules={optional ? [] : [{ required: true, whitespace: true, message: t('form.required') }]}
    >
      <Input.TextArea rows={3} maxLength={500} showCount />
    </Form.Item>
  );
}
