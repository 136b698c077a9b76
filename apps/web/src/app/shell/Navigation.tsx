import {
  AuditOutlined,
  BellOutlined,
  FolderOpenOutlined,
  FormOutlined,
  SettingOutlined,
  UnorderedListOutlined,
} from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';

import { doorsOf, type Door } from '../doors';
import { isTracePath } from '../trace/trace-pages';
import { useMe } from '../use-me';
import styles from './Navigation.module.css';
import { useUnreadCount } from './use-unread-count';

const ICONS: Readonly<Record<Door['path'], React.ReactNode>> = {
  '/tasks': <AuditOutlined />,
  '/report': <FormOutlined />,
  '/cases': <FolderOpenOutlined />,
  '/lists': <UnorderedListOutlined />,
  '/administration': <SettingOutlined />,
};

const HERE = `${styles.link} active`;

/** Behind 追溯 and 清单 lie several pages. */
function leadsHere(door: Door, pathname: string): boolean {
  if (door.path === '/lists') return pathname.startsWith('/proceedings');
  return door.path === '/cases' && isTracePath(pathname);
}

/** The doors: in the band on a desk, at the thumb on a phone. */
export function Navigation() {
  const { t } = useTranslation();
  const me = useMe();
  const unread = useUnreadCount();
  const { pathname } = useLocation();
  return (
    <nav className={styles.nav} aria-label={t('app.navigation')}>
      {doorsOf(me).map((door) => (
        <NavLink
          key={door.path}
          to={door.path}
          className={({ isActive }) => (isActive || leadsHere(door, pathname) ? HERE : styles.link)}
        >
          <span className={styles.icon}>{ICONS[door.path]}</span>
          {t(door.label)}
        </NavLink>
      ))}
      <NavLink to="/notices" className={styles.link}>
        <span className={styles.icon}>
          <BellOutlined />
        </span>
        {t('doors.notices')}
        {unread > 0 && (
          <span className={styles.count}>
            <span aria-hidden="true">{unread}</span>
            <span className="visually-hidden">{t('notices.unreadCount', { count: unread })}</span>
          </span>
        )}
      </NavLink>
    </nav>
  );
}
