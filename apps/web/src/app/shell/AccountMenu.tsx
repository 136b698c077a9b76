import {
  CheckOutlined,
  DownOutlined,
  KeyOutlined,
  LaptopOutlined,
  LogoutOutlined,
  SwapOutlined,
  UserOutlined,
} from '@ant-design/icons';
import { Button, Dropdown, type MenuProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { Post } from '../../api/account';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { Mark } from '../../ui/Mark';
import { personName } from '../../ui/person-name';
import { useMe } from '../use-me';
import styles from './AccountMenu.module.css';
import { useChangePost, useSignOut } from './use-session-acts';

/** Nobody stands in for these, nor they for anybody. */
const OF_THE_PUBLIC: ReadonlySet<string> = new Set(['citizen', 'informant']);

/** Who is signed in, under which post they act, and the way out. */
export function AccountMenu() {
  const { t } = useTranslation();
  const language = useLanguage();
  const me = useMe();
  const signOut = useSignOut();
  const changePost = useChangePost();
  const name = personName(t, me.displayName, me.post?.actingForName ?? null);

  const postItem = (post: Post) => ({
    key: post.id,
    icon: post.id === me.post?.id ? <CheckOutlined /> : <span className={styles.noIcon} />,
    label: (
      <>
        <div>
          {localText(post, 'title', language)}{' '}
          {post.actingForName !== null && <Mark tone="info">{t('app.actingMark')}</Mark>}
        </div>
        <div className={styles.minor}>
          {post.actingForName === null
            ? localText(post.organisation, 'name', language)
            : t('app.actingFor', { name: post.actingForName })}
        </div>
      </>
    ),
    onClick: () => void changePost(post.id),
  });

  const items: MenuProps['items'] = [
    {
      type: 'group',
      label: `${me.displayName} · ${t('app.posts')}`,
      children: me.posts.map(postItem),
    },
    { type: 'divider' },
    ...(me.posts.some((post) => !OF_THE_PUBLIC.has(post.role))
      ? [
          {
            key: 'absences',
            icon: <SwapOutlined />,
            label: <Link to="/absences">{t('absences.title')}</Link>,
          },
        ]
      : []),
    {
      key: 'sessions',
      icon: <LaptopOutlined />,
      label: <Link to="/account/sessions">{t('sessions.title')}</Link>,
    },
    {
      key: 'password',
      icon: <KeyOutlined />,
      label: <Link to="/account/password">{t('password.title')}</Link>,
    },
    {
      key: 'out',
      icon: <LogoutOutlined />,
      label: t('action.signOut'),
      onClick: () => signOut.mutate(),
    },
  ];

  return (
    <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
      <Button type="text" className={styles.button} aria-label={`${t('app.account')} ${name}`}>
        <UserOutlined />
        <span className={styles.name}>{name}</span>
        <DownOutlined className={styles.more} />
      </Button>
    </Dropdown>
  );
}
