import { useTranslation } from 'react-i18next';
import { Navigate, useSearchParams } from 'react-router';

import { useSession } from '../../app/use-session';
import { Front } from '../../app/shell/Front';
import { DemoAccounts } from './DemoAccounts';
import { providerProblemOf } from './provider-problem';
import { useSignIn } from './use-sign-in';
import { WaysIn } from './WaysIn';

/** Only addresses of this application are gone back to. */
function safeTarget(from: string | null): string {
  return from !== null && from.startsWith('/') && !from.startsWith('//') ? from : '/';
}

export function LoginPage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const { status } = useSession();
  const signIn = useSignIn();

  const target = safeTarget(search.get('from'));
  if (status === 'restoring') return null;
  if (status === 'signedIn') return <Navigate to={target} replace />;
  return (
    <Front title={t('login.title')}>
      <WaysIn signIn={signIn} returnTo={target} problem={providerProblemOf(search)} />
      <DemoAccounts onChoose={(account) => signIn.mutate(account)} />
    </Front>
  );
}
