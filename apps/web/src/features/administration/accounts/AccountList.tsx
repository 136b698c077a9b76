import { Table, type TableProps } from 'antd';
import { useTranslation } from 'react-i18next';

import type { Account } from '../../../api/accounts';
import { formatTime } from '../../../format/time';
import { localText } from '../../../i18n/bilingual';
import { useLanguage } from '../../../i18n/use-language';
import { useIsPhone } from '../../../ui/use-media';
import styles from '../Administration.module.css';
import { AccountMarks } from './AccountMarks';

interface Props {
  readonly accounts: readonly Account[];
  readonly onOpen: (id: string) => void;
}

/** Accounts: rows on a desk, cards on a phone. */
export function AccountList(props: Props) {
  const { t } = useTranslation();
  const isPhone = useIsPhone();
  if (props.accounts.length === 0) return <p className={styles.empty}>{t('accounts.empty')}</p>;
  return isPhone ? <Cards {...props} /> : <Rows {...props} />;
}

function Rows({ accounts, onOpen }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const columns: TableProps<Account>['columns'] = [
    {
      title: t('accounts.name'),
      render: (_, account) => (
        <>
          <button type="button" className={styles.open} onClick={() => onOpen(account.id)}>
            {account.displayName}
          </button>
          <div className={styles.minor}>{account.username}</div>
        </>
      ),
    },
    { title: t('accounts.posts'), render: (_, account) => <PostTitles account={account} /> },
    { title: t('accounts.state'), render: (_, account) => <AccountMarks account={account} /> },
    {
      title: t('accounts.lastUsed'),
      render: (_, { lastUsedAt }) => (
        <span className={styles.minor}>
          {lastUsedAt === null ? t('accounts.never') : formatTime(lastUsedAt, language)}
        </span>
      ),
    },
  ];
  return (
    <Table<Account>
      rowKey="id"
      columns={columns}
      dataSource={[...accounts]}
      pagination={false}
      scroll={{ x: 860 }}
    />
  );
}

function Cards({ accounts, onOpen }: Props) {
  return (
    <ul className={styles.cards}>
      {accounts.map((account) => (
        <li key={account.id}>
          <button type="button" className={styles.card} onClick={() => onOpen(account.id)}>
            <span className={styles.cardHead}>
              <strong>{account.displayName}</strong>
              <AccountMarks account={account} />
            </span>
            <span className={styles.minor}>{account.username}</span>
            <PostTitles account={account} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function PostTitles({ account }: { readonly account: Account }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (account.posts.length === 0) return <span className={styles.minor}>{t('posts.none')}</span>;
  return (
    <span>
      {account.posts.map((post) => (
        <span key={post.id} style={{ display: 'block' }}>
          {localText(post, 'title', language)}
        </span>
      ))}
    </span>
  );
}
