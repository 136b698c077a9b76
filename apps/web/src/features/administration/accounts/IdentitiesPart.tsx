import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { readIdentities } from '../../../api/identities';
import { Loading } from '../../../ui/Loading';
import { ProblemAlert } from '../../../ui/ProblemAlert';
import styles from '../Administration.module.css';
import { ADMINISTRATION } from '../use-act';
import { ExpectIdentityForm } from './ExpectIdentityForm';
import { IdentityLines } from './IdentityLines';

/** Who signs in to an account at the identity provider, and who is expected to. */
export function IdentitiesPart({ accountId }: { readonly accountId: string }) {
  const { t } = useTranslation();
  const [expecting, setExpecting] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: [ADMINISTRATION, 'identities', accountId],
    queryFn: ({ signal }) => readIdentities(accountId, signal),
  });
  return (
    <>
      <div className={styles.partHead}>
        <h3>{t('identities.title')}</h3>
      </div>
      {error !== null && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      {data !== undefined && (
        <>
          <IdentityLines accountId={accountId} identities={data} />
          <div style={{ marginTop: 16 }}>
            {expecting ? (
              <ExpectIdentityForm accountId={accountId} onDone={() => setExpecting(false)} />
            ) : (
              <Button icon={<PlusOutlined />} onClick={() => setExpecting(true)}>
                {t('identities.expect')}
              </Button>
            )}
          </div>
        </>
      )}
    </>
  );
}
