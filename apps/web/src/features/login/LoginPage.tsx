import { useTranslation } from 'react-i18next';
import { Navigate, useSearchParams } from 'react-router';

import { useSession } from '../../app/use-session';
import { Front } from '../../app/shell/Front';
import { DemoAccounts } from './DemoAccounts';
import { SignInForm } from './SignInForm';
import { useSignIn } from './use-sign-in';

/** Only addresses of this application are gone back to. */
function safeTarget(from: string | null): string {
  return from !== null && from.startsWith('/') && !from.startsWith('//') ? from : '/';
}

export function LoginPage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const { status } = useSession();
  const signIn = useSignIn();

  if (status === 'restoring') return null;
  if (status === 'signedIn') return <Navigate to={safeTarget(search.get('from'))} replace />;
  return (
    <Front title={t('login.title')}>
      <SignInForm signIn={signIn} />
      <DemoAccounts onChoose={(account) => signIn.mutate(account)} />
    </Front>
  );
}
