import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';

import { useMe } from '../../app/use-me';
import { useSignInMethods } from '../../app/use-sign-in-methods';
import { Loading } from '../../ui/Loading';
import { PageTabs } from '../../ui/PageTabs';
import { administrationPages } from './administration-pages';

/** The pages of administration, side by side. */
export function AdministrationFrame() {
  const { t } = useTranslation();
  const { provider } = useSignInMethods();
  const pages = administrationPages(useMe(), provider !== null);
  return (
    <>
      <PageTabs
        name={t('administration.pages')}
        pages={pages.map(({ path, label }) => ({
          path: `/administration/${path}`,
          label: t(label),
        }))}
      />
      <Suspense fallback={<Loading />}>
        <Outlet />
      </Suspense>
    </>
  );
}
