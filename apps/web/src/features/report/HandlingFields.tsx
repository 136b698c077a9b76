import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';

import styles from './ReportForm.module.css';
import { LIMITS, type ReportValues } from './report-values';

const HANDLINGS = ['upload', 'settled', 'settling'] as const;

/** What becomes of the matter at once: handed up, settled on the spot, or being settled. */
export function HandlingFields() {
  const { t } = useTranslation();
  const form = Form.useFormInstance<ReportValues>();
  const handling = Form.useWatch('handling', form) ?? 'upload';
  return (
    <>
      <Form.Item
        name="handling"
        label={t('report.handling.label')}
        extra={t(`report.handling.${handling}Hint`)}
      >
        <Radio.Group className={styles.choices}>
          {HANDLINGS.map((value) => (
            <Radio key={value} value={value}>
              {t(`report.handling.${value}`)}
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      {handling === 'settled' && (
        <Form.Item
          name="resultText"
          className={styles.counted}
          label={t('report.resultText')}
          rules={[{ required: true, whitespace: true, message: t('report.resultTextMissing') }]}
        >
          <Input.TextArea
            autoSize={{ minRows: 3, maxRows: 10 }}
            maxLength={LIMITS.resultText}
            showCount
            placeholder={t('report.resultTextHint')}
          />
        </Form.Item>
      )}
    </>
  );
}
