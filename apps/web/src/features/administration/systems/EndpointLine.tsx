import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';

import { removeEndpoint, type DepartmentEndpoint } from '../../../api/department-endpoints';
import { formatTime } from '../../../format/time';
import { localText } from '../../../i18n/bilingual';
import { useLanguage } from '../../../i18n/use-language';
import styles from '../Administration.module.css';
import { useAct } from '../use-act';

interface Props {
  readonly endpoint: DepartmentEndpoint;
  readonly onChange: () => void;
}

/** One department's address, with what can be done to it. */
export function EndpointLine({ endpoint, onChange }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const remove = useAct(() => removeEndpoint(endpoint.organisationCode), t('endpoints.removed'));
  return (
    <>
      <div className={styles.lineText}>
        <strong>{localText(endpoint, 'name', language)}</strong>
        <div className={styles.address}>{endpoint.url}</div>
        <div className={styles.minor}>
          {t('endpoints.changedAt', { time: formatTime(endpoint.changedAt, language) })}
        </div>
      </div>
      <div className={styles.actions}>
        <Button onClick={onChange}>{t('endpoints.change')}</Button>
        <Popconfirm
          title={t('endpoints.removeAsk')}
          okText={t('endpoints.remove')}
          onConfirm={() => remove.mutate(undefined)}
        >
          <Button type="text" danger loading={remove.isPending}>
            {t('endpoints.remove')}
          </Button>
        </Popconfirm>
      </div>
    </>
  );
}
