import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration } from 'react-router';

import { useLiveUpdates } from '../../live/use-live-updates';
import { Loading } from '../../ui/Loading';
import { AccountMenu } from './AccountMenu';
import { LanguageSwitch } from './LanguageSwitch';
import { Navigation } from './Navigation';
import styles from './Shell.module.css';

/** The frame of every page: the name of the system, the doors, and whose session it is. */
export function Shell() {
  const { t } = useTranslation();
  useLiveUpdates();
  return (
    <>
      <a className={styles.skip} href="#main">
        {t('app.skip')}
      </a>
      <header className={styles.band}>
        <div className={styles.bandInner}>
          <span className={styles.name}>{t('app.name')}</span>
          <Navigation />
          <div className={styles.tools}>
            <LanguageSwitch />
            <AccountMenu />
          </div>
        </div>
      </header>
      <main id="main" className={styles.main} tabIndex={-1}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
      <ScrollRestoration />
    </>
  );
}
