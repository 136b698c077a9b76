import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';

import { useMe } from '../use-me';
import { tracePagesOf } from './trace-pages';
import styles from './TraceTabs.module.css';

/** Leads between the pages of 追溯; nothing for whom there is only one. */
export function TraceTabs() {
  const { t } = useTranslation();
  const pages = tracePagesOf(useMe());
  if (pages.length < 2) return null;
  return (
    <nav className={styles.tabs} aria-label={t('doors.cases')}>
      {pages.map(({ path, label }) => (
        <NavLink key={path} to={path} className={styles.tab}>
          {t(label)}
        </NavLink>
      ))}
    </nav>
  );
}
