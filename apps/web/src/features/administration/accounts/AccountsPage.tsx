import { PlusOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

import { ACCOUNT_STATES, type AccountState } from '../../../api/accounts';
import { ROLES, type Role } from '../../../api/posts';
import { Loading } from '../../../ui/Loading';
import { LoadMore } from '../../../ui/LoadMore';
import { Page } from '../../../ui/Page';
import { ProblemAlert } from '../../../ui/ProblemAlert';
import styles from '../Administration.module.css';
import { AccountList } from './AccountList';
import { AccountSheet } from './AccountSheet';
import { NewAccountSheet } from './NewAccountSheet';
import type { FreshPassword } from './OneTimePassword';
import { useAccounts } from './use-accounts';

/** Who can sign in; what is looked at stands in the address. */
export function AccountsPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const [adding, setAdding] = useState(false);
  const [fresh, setFresh] = useState<FreshPassword | null>(null);
  const q = search.get('q') ?? undefined;
  const role = ROLES.find((one) => one === search.get('role'));
  const state = ACCOUNT_STATES.find((one) => one === search.get('state'));
  const accounts = useAccounts({
    ...(q !== undefined && { q }),
    ...(role !== undefined && { role }),
    ...(state !== undefined && { state }),
  });
  const openId = search.get('account');

  const show = (change: Readonly<Record<string, string | undefined>>) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries(change)) {
          if (value === undefined || value === '') next.delete(name);
          else next.set(name, value);
        }
        return next;
      },
      { replace: true },
    );

  return (
    <Page
      title={t('administration.accounts')}
      extra={
        <Button type="primary" icon={<PlusOutlined />} onClick={() => setAdding(true)}>
          {t('accounts.add')}
        </Button>
      }
    >
      <div className={styles.sheet}>
        <search className={styles.bar}>
          <Input.Search
            className={styles.words}
            allowClear
            defaultValue={q ?? ''}
            aria-label={t('accounts.search')}
            placeholder={t('accounts.search')}
            onSearch={(text) => show({ q: text.trim() })}
          />
          <Select<Role | 'all'>
            className={styles.choice}
            aria-label={t('posts.role')}
            value={role ?? 'all'}
            onChange={(chosen) => show({ role: chosen === 'all' ? undefined : chosen })}
            options={[
              { value: 'all', label: t('accounts.allRoles') },
              ...ROLES.map((one) => ({ value: one, label: t(`role.${one}`) })),
            ]}
          />
          <Select<AccountState | 'all'>
            className={styles.choice}
            aria-label={t('accounts.state')}
            value={state ?? 'all'}
            onChange={(chosen) => show({ state: chosen === 'all' ? undefined : chosen })}
            options={[
              { value: 'all', label: t('accounts.allStates') },
              ...ACCOUNT_STATES.map((one) => ({ value: one, label: t(`accountState.${one}`) })),
            ]}
          />
        </search>
        {accounts.isError && (
          <div className={styles.trouble}>
            <ProblemAlert error={accounts.error} onRetry={() => void accounts.refetch()} />
          </div>
        )}
        {accounts.isPending && <Loading />}
        {accounts.data !== undefined && (
          <AccountList accounts={accounts.data} onOpen={(account) => show({ account })} />
        )}
        <LoadMore
          hasMore={accounts.hasNextPage}
          loading={accounts.isFetchingNextPage}
          onLoad={() => void accounts.fetchNextPage()}
        />
      </div>
      <NewAccountSheet
        open={adding}
        onClose={() => setAdding(false)}
        onMade={({ id, temporaryPassword }) => {
          setAdding(false);
          setFresh({ accountId: id, password: temporaryPassword });
          show({ account: id });
        }}
      />
      <AccountSheet
        id={openId}
        fresh={fresh?.accountId === openId ? fresh : null}
        onFresh={setFresh}
        onClose={() => {
          setFresh(null);
          show({ account: undefined });
        }}
      />
    </Page>
  );
}
