import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

import styles from './ReportForm.module.css';
import { LIMITS } from './report-values';

/** Ten digits or more, perhaps with signs between them; the server knows which are numbers. */
const PHONE = /^\D*(\d\D*){10,15}$/;

function plain(text: unknown): unknown {
  return typeof text === 'string' ? text.normalize('NFKC') : text;
}

/** Whom to call back, if they wish so; never kept on the device. */
export function ContactFields() {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles.note}>{t('report.contactHint')}</p>
      <div className={styles.pair}>
        <Form.Item name="contactName" label={t('report.contactName')}>
          <Input maxLength={LIMITS.contactName} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="contactPhone"
          label={t('report.contactPhone')}
          rules={[{ pattern: PHONE, transform: plain, message: t('report.contactPhoneWrong') }]}
        >
          <Input type="tel" inputMode="tel" maxLength={LIMITS.contactPhone} autoComplete="off" />
        </Form.Item>
      </div>
    </>
  );
}
