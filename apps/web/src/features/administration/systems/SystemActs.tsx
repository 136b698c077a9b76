import { Button, Popconfirm, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import {
  disableServiceClient,
  rotateSecret,
  type ServiceClient,
  type ServiceClientSecret,
} from '../../../api/service-clients';
import styles from '../Administration.module.css';
import { useAct } from '../use-act';

/** For how many hours the old secret may stay good. */
const OVERLAPS = [0, 24, 72, 168] as const;

interface Props {
  readonly client: ServiceClient;
  readonly onSecret: (made: ServiceClientSecret) => void;
}

/** Another secret, or no way in any more. */
export function SystemActs({ client, onSecret }: Props) {
  const { t } = useTranslation();
  const [rotating, setRotating] = useState(false);
  const disable = useAct(() => disableServiceClient(client.id), t('systems.disabledNow'));
  if (rotating) {
    return (
      <Rotate
        client={client}
        onSecret={(made) => {
          setRotating(false);
          onSecret(made);
        }}
        onCancel={() => setRotating(false)}
      />
    );
  }
  return (
    <div className={styles.actions}>
      <Button onClick={() => setRotating(true)}>{t('systems.rotate')}</Button>
      <Popconfirm
        title={t('systems.disableAsk')}
        okText={t('systems.disable')}
        onConfirm={() => disable.mutate(undefined)}
      >
        <Button danger loading={disable.isPending}>
          {t('systems.disable')}
        </Button>
      </Popconfirm>
    </div>
  );
}

function Rotate({ client, onSecret, onCancel }: Props & { readonly onCancel: () => void }) {
  const { t } = useTranslation();
  const [hours, setHours] = useState<number>(24);
  const rotate = useAct(() => rotateSecret(client.id, hours));
  return (
    <div className={styles.actions}>
      <Select<number>
        aria-label={t('systems.overlap')}
        style={{ minWidth: 260 }}
        value={hours}
        onChange={setHours}
        options={OVERLAPS.map((one) => ({ value: one, label: t(`systems.overlaps.${one}`) }))}
      />
      <Button
        type="primary"
        loading={rotate.isPending}
        onClick={() => rotate.mutate(undefined, { onSuccess: onSecret })}
      >
        {t('systems.rotate')}
      </Button>
      <Button onClick={onCancel}>{t('action.cancel')}</Button>
    </div>
  );
}
