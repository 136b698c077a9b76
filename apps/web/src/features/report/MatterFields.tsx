import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';

import { URGENCIES } from '../../api/cases';
import { CategorySelect } from './CategorySelect';
import { notInFuture } from './not-in-future';
import { LIMITS } from './report-values';

/** What it is, how pressing, and when it was seen. */
export function MatterFields() {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item
        name="categoryCode"
        label={t('report.category')}
        rules={[{ required: true, message: t('report.categoryMissing') }]}
      >
        <CategorySelect />
      </Form.Item>
      <Form.Item
        name="description"
        label={t('report.description')}
        rules={[{ required: true, whitespace: true, message: t('report.descriptionMissing') }]}
      >
        <Input.TextArea
          autoSize={{ minRows: 4, maxRows: 12 }}
          maxLength={LIMITS.description}
          showCount
          placeholder={t('report.descriptionHint')}
        />
      </Form.Item>
      <Form.Item name="urgency" label={t('report.urgency')} extra={t('report.urgencyHint')}>
        <Radio.Group optionType="button">
          {URGENCIES.map((urgency) => (
            <Radio key={urgency} value={urgency}>
              {t(`urgency.${urgency}`)}
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      <Form.Item
        name="capturedAt"
        label={t('report.capturedAt')}
        extra={t('report.capturedAtHint')}
        rules={[
          { required: true, message: t('report.missing') },
          { validator: notInFuture(t('report.capturedAtFuture')) },
        ]}
      >
        <Input type="datetime-local" />
      </Form.Item>
    </>
  );
}
