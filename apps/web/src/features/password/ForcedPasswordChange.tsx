import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { useSignOut } from '../../app/shell/use-session-acts';
import { useMe } from '../../app/use-me';
import { Front } from '../../app/shell/Front';
import styles from './ForcedPasswordChange.module.css';
import { PasswordForm } from './PasswordForm';

/** All there is for somebody whose password was set by somebody else, until they have one of their own. */
export function ForcedPasswordChange() {
  const { t } = useTranslation();
  const signOut = useSignOut();
  const { username } = useMe();
  return (
    <Front title={t('password.forcedTitle')}>
      <p className={styles.lead}>{t('password.forcedLead', { username })}</p>
      <PasswordForm username={username} />
      <Button
        type="link"
        className={styles.out}
        loading={signOut.isPending}
        onClick={() => signOut.mutate()}
      >
        {t('action.signOut')}
      </Button>
    </Front>
  );
}
