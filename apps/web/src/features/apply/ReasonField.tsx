import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

import styles from '../report/ReportForm.module.css';

/** Why it is applied for. */
export function ReasonField() {
  const { t } = useTranslation();
  return (
    <Form.Item
      className={styles.counted ?? ''}
      name="reason"
      label={t('apply.fields.reason')}
      rules={[{ required: true, whitespace: true, message: t('form.required') }]}
    >
      <Input.TextArea rows={4} maxLength={1000} showCount />
    </Form.Item>
  );
}
