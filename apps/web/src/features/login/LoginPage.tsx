import { useTranslation } from 'react-i18next';
import { Navigate, useSearchParams } from 'react-router';

import { LanguageSwitch } from '../../app/shell/LanguageSwitch';
import { useSession } from '../../app/use-session';
import { DemoAccounts } from './DemoAccounts';
import styles from './LoginPage.module.css';
import { SignInForm } from './SignInForm';
import { useSignIn } from './use-sign-in';

/** Only addresses of this application are gone back to. */
function safeTarget(from: string | null): string {
  return from !== null && from.startsWith('/') && !from.startsWith('//') ? from : '/';
}

export function LoginPage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const session = useSession();
  const signIn = useSignIn();

  if (session !== null) return <Navigate to={safeTarget(search.get('from'))} replace />;
  return (
    <div className={styles.page}>
      <div className={styles.front}>
        <div className={styles.title}>
          <h1>{t('app.name')}</h1>
          <p>{t('login.purpose')}</p>
        </div>
      </div>
      <main className={styles.side}>
        <div className={styles.language}>
          <LanguageSwitch onBand={false} />
        </div>
        <div className={styles.box}>
          <h2>{t('login.title')}</h2>
          <SignInForm signIn={signIn} />
          <DemoAccounts onChoose={(account) => signIn.mutate(account)} />
        </div>
      </main>
    </div>
  );
}
