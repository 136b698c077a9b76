import { Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, Outlet, useLocation } from 'react-router';

import { useMe } from '../../app/use-me';
import { useSignInMethods } from '../../app/use-sign-in-methods';
import { Loading } from '../../ui/Loading';
import styles from './AdministrationFrame.module.css';
import { administrationPages } from './administration-pages';

/** The pages of administration, side by side. */
export function AdministrationFrame() {
  const { t } = useTranslation();
  const me = useMe();
  const { provider } = useSignInMethods();
  const { pathname } = useLocation();
  const nav = useRef<HTMLElement>(null);
  const pages = administrationPages(me, provider !== null);
  useEffect(() => {
    const here = nav.current?.querySelector('[aria-current=page]');
    here?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [pathname, pages.length]);
  return (
    <>
      <nav ref={nav} className={styles.pages} aria-label={t('administration.pages')}>
        {pages.map(({ path, label }) => (
          <NavLink key={path} to={`/administration/${path}`} className={styles.page}>
            {t(label)}
          </NavLink>
        ))}
      </nav>
      <Suspense fallback={<Loading />}>
        <Outlet />
      </Suspense>
    </>
  );
}
