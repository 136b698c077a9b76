import { Form } from 'antd';
import { useTranslation } from 'react-i18next';

import { PhotoPicker } from '../photos/PhotoPicker';
import type { Uploads } from '../photos/use-uploads';
import { LIMITS, type ReportValues } from './report-values';
import { useCategories } from './use-categories';

interface Props {
  readonly uploads: Uploads;
  /** Whether the person has to show what the category asks to be shown. */
  readonly held: boolean;
}

/** Photos of the matter; the category says whether one is needed. */
export function PhotoFields({ uploads, held }: Props) {
  const { t } = useTranslation();
  const form = Form.useFormInstance<ReportValues>();
  const code = Form.useWatch('categoryCode', form);
  const categories = useCategories();
  const asked = categories.data?.find((one) => one.code === code)?.evidenceRequired ?? false;
  const needed = asked && held;
  const { isSending, hasFailed } = uploads;

  const check = (_rule: unknown, ids: readonly string[] | undefined) => {
    if (isSending) return Promise.reject(new Error(t('report.photosSending')));
    if (hasFailed) return Promise.reject(new Error(t('report.photosFailed')));
    if (needed && (ids ?? []).length === 0) {
      return Promise.reject(new Error(t('report.photosMissing')));
    }
    return Promise.resolve();
  };

  return (
    <Form.Item
      name="evidenceIds"
      label={t('report.photosLabel', { most: LIMITS.photos })}
      required={needed}
      extra={t(needed ? 'report.photosNeeded' : asked ? 'report.photosAsked' : 'report.photosFree')}
      rules={[{ validator: check }]}
    >
      <PhotoPicker uploads={uploads} most={LIMITS.photos} />
    </Form.Item>
  );
}
