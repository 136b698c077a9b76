import { PlusOutlined } from '@ant-design/icons';
import { Button, Input, Select, Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import {
  SERVICE_KINDS,
  type ServiceClientSecret,
  type ServiceKind,
} from '../../../api/service-clients';
import { Loading } from '../../../ui/Loading';
import { LoadMore } from '../../../ui/LoadMore';
import { Page } from '../../../ui/Page';
import { ProblemAlert } from '../../../ui/ProblemAlert';
import styles from '../Administration.module.css';
import { EndpointsSection } from './EndpointsSection';
import { NewSystemSheet } from './NewSystemSheet';
import { SystemList } from './SystemList';
import { SystemSheet } from './SystemSheet';
import { useServiceClients } from './use-service-clients';

/** Which other systems are let in, and where those of the departments are. */
export function SystemsPage() {
  const { t } = useTranslation();
  const [q, setQ] = useState('');
  const [kind, setKind] = useState<ServiceKind | 'all'>('all');
  const [adding, setAdding] = useState(false);
  const [openId, setOpenId] = useState<string | null>(null);
  const [fresh, setFresh] = useState<ServiceClientSecret | null>(null);
  const clients = useServiceClients({ ...(q !== '' && { q }), ...(kind !== 'all' && { kind }) });
  const freshHere = fresh?.client.id === openId ? fresh : null;

  const credentials = (
    <div className={styles.sheet}>
      <search className={styles.bar}>
        <Input.Search
          className={styles.words}
          allowClear
          aria-label={t('systems.search')}
          placeholder={t('systems.search')}
          onSearch={(text) => setQ(text.trim())}
        />
        <Select<ServiceKind | 'all'>
          className={styles.choice}
          aria-label={t('systems.kind')}
          value={kind}
          onChange={setKind}
          options={[
            { value: 'all', label: t('systems.allKinds') },
            ...SERVICE_KINDS.map((one) => ({ value: one, label: t(`serviceKind.${one}`) })),
          ]}
        />
      </search>
      {clients.isError && (
        <div className={styles.trouble}>
          <ProblemAlert error={clients.error} onRetry={() => void clients.refetch()} />
        </div>
      )}
      {clients.isPending && <Loading />}
      {clients.data !== undefined && <SystemList clients={clients.data} onOpen={setOpenId} />}
      <LoadMore
        hasMore={clients.hasNextPage}
        loading={clients.isFetchingNextPage}
        onLoad={() => void clients.fetchNextPage()}
      />
    </div>
  );

  return (
    <Page
      title={t('administration.systems')}
      lead={t('systems.lead')}
      extra={
        <Button type="primary" icon={<PlusOutlined />} onClick={() => setAdding(true)}>
          {t('systems.add')}
        </Button>
      }
    >
      <Tabs
        items={[
          { key: 'clients', label: t('systems.credentials'), children: credentials },
          { key: 'endpoints', label: t('endpoints.title'), children: <EndpointsSection /> },
        ]}
      />
      <NewSystemSheet
        open={adding}
        onClose={() => setAdding(false)}
        onMade={(made) => {
          setAdding(false);
          setFresh(made);
          setOpenId(made.client.id);
        }}
      />
      <SystemSheet
        client={clients.data?.find(({ id }) => id === openId) ?? freshHere?.client}
        secret={freshHere?.secret ?? null}
        onSecret={setFresh}
        onClose={() => {
          setFresh(null);
          setOpenId(null);
        }}
      />
    </Page>
  );
}
