import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { readEndpoints, type DepartmentEndpoint } from '../../../api/department-endpoints';
import { Loading } from '../../../ui/Loading';
import { ProblemAlert } from '../../../ui/ProblemAlert';
import { Section } from '../../../ui/Section';
import styles from '../Administration.module.css';
import { ADMINISTRATION } from '../use-act';
import { EndpointLine } from './EndpointLine';
import { EndpointSheet } from './EndpointSheet';

/** Where the departments' own systems are; the others are reached at the address of the settings. */
export function EndpointsSection() {
  const { t } = useTranslation();
  const [entering, setEntering] = useState<DepartmentEndpoint | 'another' | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: [ADMINISTRATION, 'department-endpoints'],
    queryFn: ({ signal }) => readEndpoints(signal),
  });
  return (
    <>
      <Section
        title={t('endpoints.title')}
        extra={
          <Button icon={<PlusOutlined />} onClick={() => setEntering('another')}>
            {t('endpoints.add')}
          </Button>
        }
      >
        <p className={styles.minor}>{t('endpoints.lead')}</p>
        {error !== null && <ProblemAlert error={error} onRetry={() => void refetch()} />}
        {data === undefined && error === null && <Loading />}
        {data?.length === 0 && <p className={styles.empty}>{t('endpoints.empty')}</p>}
        <ul>
          {data?.map((endpoint) => (
            <li key={endpoint.organisationCode} className={styles.line}>
              <EndpointLine endpoint={endpoint} onChange={() => setEntering(endpoint)} />
            </li>
          ))}
        </ul>
      </Section>
      <EndpointSheet
        open={entering !== null}
        endpoint={entering === 'another' ? null : entering}
        onClose={() => setEntering(null)}
      />
    </>
  );
}
