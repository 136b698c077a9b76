import { useTranslation } from 'react-i18next';

import type { Account } from '../../../api/accounts';
import { formatTime } from '../../../format/time';
import { useLanguage } from '../../../i18n/use-language';
import { useMe } from '../../../app/use-me';
import { useSignInMethods } from '../../../app/use-sign-in-methods';
import { Facts } from '../../../ui/Facts';
import { Loading } from '../../../ui/Loading';
import { ProblemAlert } from '../../../ui/ProblemAlert';
import styles from '../Administration.module.css';
import { AccountPosts } from '../posts/AccountPosts';
import { SideSheet } from '../../../ui/SideSheet';
import { AccountActs } from './AccountActs';
import { AccountMarks } from './AccountMarks';
import { IdentitiesPart } from './IdentitiesPart';
import { type FreshPassword, OneTimePassword } from './OneTimePassword';
import { useAccount } from './use-accounts';

interface Props {
  readonly id: string | null;
  readonly fresh: FreshPassword | null;
  readonly onFresh: (password: FreshPassword) => void;
  readonly onClose: () => void;
}

/** One account: what can be done with it, and its posts. */
export function AccountSheet({ id, onClose, ...rest }: Props) {
  const { t } = useTranslation();
  return (
    <SideSheet open={id !== null} title={t('accounts.one')} onClose={onClose}>
      {id !== null && <Content key={id} id={id} {...rest} />}
    </SideSheet>
  );
}

function Content({
  id,
  fresh,
  onFresh,
}: Pick<Props, 'fresh' | 'onFresh'> & { readonly id: string }) {
  const { data: account, error, refetch } = useAccount(id);
  const { provider } = useSignInMethods();
  const mayGivePosts = useMe().permissions.includes('post.manage');
  if (error !== null) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (account === undefined) return <Loading />;
  return (
    <>
      {fresh !== null && <OneTimePassword password={fresh.password} />}
      <section className={styles.part}>
        <AccountFacts account={account} />
      </section>
      <section className={styles.part}>
        <AccountActs
          account={account}
          onPassword={(password) => onFresh({ accountId: id, password })}
        />
      </section>
      {mayGivePosts && (
        <section className={styles.part}>
          <AccountPosts account={account} />
        </section>
      )}
      {provider !== null && (
        <section className={styles.part}>
          <IdentitiesPart accountId={id} />
        </section>
      )}
    </>
  );
}

function AccountFacts({ account }: { readonly account: Account }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { lastUsedAt } = account;
  return (
    <Facts
      columns={2}
      facts={[
        { label: t('accounts.name'), value: account.displayName },
        { label: t('accounts.username'), value: account.username },
        { label: t('accounts.kind'), value: t(`accountKind.${account.kind}`) },
        { label: t('accounts.state'), value: <AccountMarks account={account} /> },
        {
          label: t('accounts.lastUsed'),
          value: lastUsedAt === null ? t('accounts.never') : formatTime(lastUsedAt, language),
        },
      ]}
    />
  );
}
