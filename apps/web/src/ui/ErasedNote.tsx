import { Typography } from 'antd';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '../api/contract';

/** Stands where a text was, once it was erased under a retention rule. */
export function ErasedNote({ erased }: { readonly erased: Schemas['ErasedResponse'] }) {
  const { t } = useTranslation();
  const day = erased.at.slice(0, 10);
  return (
    <Typography.Text type="secondary">
      {t('erased', { day, rule: erased.ruleCode })}
    </Typography.Text>
  );
}
