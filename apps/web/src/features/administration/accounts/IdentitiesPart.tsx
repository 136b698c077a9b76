import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { readIdentities, separateIdentities } from '../../../api/identities';
import { Loading } from '../../../ui/Loading';
import { ProblemAlert } from '../../../ui/ProblemAlert';
import styles from '../Administration.module.css';
import { ADMINISTRATION, useAct } from '../use-act';
import { ExpectIdentityForm } from './ExpectIdentityForm';
import { IdentityLines } from './IdentityLines';

/** Who signs in to an account at the identity provider, and who is expected to. */
export function IdentitiesPart({ accountId }: { readonly accountId: string }) {
  const { t } = useTranslation();
  const [expecting, setExpecting] = useState(false);
  const separate = useAct(() => separateIdentities(accountId), t('identities.separated'));
  const { data, error, refetch } = useQuery({
    queryKey: [ADMINISTRATION, 'identities', accountId],
    queryFn: ({ signal }) => readIdentities(accountId, signal),
  });
  return (
    <>
      <div className={styles.partHead}>
        <h3>{t('identities.title')}</h3>
        {(data?.joined.length ?? 0) > 0 && (
          <Popconfirm
            title={t('identities.separateAsk')}
            okText={t('identities.separate')}
            onConfirm={() => separate.mutate(undefined)}
          >
            <Button type="text" danger loading={separate.isPending}>
              {t('identities.separate')}
            </Button>
          </Popconfirm>
        )}
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
