import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

import { readAreas, readGrids } from '../../api/directory';
import { AreaSelect } from './AreaSelect';
import styles from './ReportForm.module.css';
import { LIMITS, type ReportValues } from './report-values';

/** Where it is: county, township, village, grid, and the spot in words. */
export function PlaceFields({ city }: { readonly city: string | undefined }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance<ReportValues>();
  const county = Form.useWatch('countyCode', form);
  const township = Form.useWatch('townshipCode', form);
  const village = Form.useWatch('villageCode', form);
  const required = [{ required: true, message: t('report.missing') }];

  return (
    <>
      <div className={styles.pair}>
        <Form.Item name="countyCode" label={t('report.county')} rules={required}>
          <AreaSelect level="county" parent={city} read={readAreas} />
        </Form.Item>
        <Form.Item name="townshipCode" label={t('report.township')} rules={required}>
          <AreaSelect level="township" parent={county} read={readAreas} />
        </Form.Item>
        <Form.Item name="villageCode" label={t('report.village')} rules={required}>
          <AreaSelect level="village" parent={township} read={readAreas} />
        </Form.Item>
        <Form.Item name="gridCode" label={t('report.grid')} rules={required}>
          <AreaSelect level="grid" parent={village} read={readGrids} />
        </Form.Item>
      </div>
      <Form.Item
        name="placeText"
        label={t('report.place')}
        rules={[{ required: true, whitespace: true, message: t('report.placeMissing') }]}
      >
        <Input maxLength={LIMITS.placeText} placeholder={t('report.placeHint')} />
      </Form.Item>
    </>
  );
}
