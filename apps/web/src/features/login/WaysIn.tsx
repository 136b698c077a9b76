import { Alert, Button, Divider } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useSignInMethods } from '../../app/use-sign-in-methods';
import type { ProviderProblem } from './provider-problem';
import { ProviderButton } from './ProviderButton';
import { SignInForm } from './SignInForm';
import styles from './WaysIn.module.css';
import type { SignIn } from './use-sign-in';

interface Props {
  readonly signIn: SignIn;
  readonly returnTo: string;
  readonly problem: ProviderProblem | null;
}

/** A password, the city's identity provider, or both. */
export function WaysIn({ signIn, returnTo, problem }: Props) {
  const { t } = useTranslation();
  const { isPending, local, provider } = useSignInMethods();
  const [wantsPassword, setWantsPassword] = useState(false);
  if (isPending) return null;
  return (
    <div className={styles.ways}>
      {problem !== null && (
        <Alert type="error" showIcon role="alert" title={t(`login.problems.${problem}`)} />
      )}
      {(local || wantsPassword) && <SignInForm signIn={signIn} />}
      {provider !== null && (
        <>
          {local && <Divider plain>{t('login.or')}</Divider>}
          <ProviderButton provider={provider} returnTo={returnTo} isMain={!local} />
        </>
      )}
      {!local && !wantsPassword && (
        <Button type="link" onClick={() => setWantsPassword(true)}>
          {t('login.administratorPassword')}
        </Button>
      )}
    </div>
  );
}
