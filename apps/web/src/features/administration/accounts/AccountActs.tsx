import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import {
  resetPassword,
  setAccountState,
  unlockAccount,
  type Account,
  type AccountState,
} from '../../../api/accounts';
import styles from '../Administration.module.css';
import { useAct } from '../use-act';
import { RenameForm } from './RenameForm';

interface Props {
  readonly account: Account;
  readonly onPassword: (password: string) => void;
}

/** What an administrator may do with an account; what ends sessions is asked back first. */
export function AccountActs({ account, onPassword }: Props) {
  const { t } = useTranslation();
  const [renaming, setRenaming] = useState(false);
  const reset = useAct(() => resetPassword(account.id));
  const unlock = useAct(() => unlockAccount(account.id), t('accounts.unlocked'));
  const setState = useAct(
    (state: AccountState) => setAccountState(account.id, state),
    t('accounts.changed'),
  );
  const isDisabled = account.state === 'disabled';

  if (renaming) return <RenameForm account={account} onDone={() => setRenaming(false)} />;
  return (
    <div className={styles.actions}>
      {account.kind === 'official' && (
        <Button onClick={() => setRenaming(true)}>{t('accounts.rename')}</Button>
      )}
      <Popconfirm
        title={t('accounts.resetAsk')}
        okText={t('accounts.reset')}
        onConfirm={() => reset.mutate(undefined, { onSuccess: onPassword })}
      >
        <Button loading={reset.isPending}>{t('accounts.reset')}</Button>
      </Popconfirm>
      {account.lockedUntil !== null && (
        <Button loading={unlock.isPending} onClick={() => unlock.mutate(undefined)}>
          {t('accounts.unlock')}
        </Button>
      )}
      {isDisabled ? (
        <Button loading={setState.isPending} onClick={() => setState.mutate('enabled')}>
          {t('accounts.enable')}
        </Button>
      ) : (
        <Popconfirm
          title={t('accounts.disableAsk')}
          okText={t('accounts.disable')}
          onConfirm={() => setState.mutate('disabled')}
        >
          <Button danger loading={setState.isPending}>
            {t('accounts.disable')}
          </Button>
        </Popconfirm>
      )}
    </div>
  );
}
