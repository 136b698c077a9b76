import { DownOutlined, LogoutOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Dropdown, type MenuProps } from 'antd';
import { useTranslation } from 'react-i18next';

import { setSession } from '../../api/session';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { useMe } from '../use-me';
import styles from './AccountMenu.module.css';

/** Who is signed in and under which post, and the way out. */
export function AccountMenu() {
  const { t } = useTranslation();
  const language = useLanguage();
  const me = useMe();
  const queryClient = useQueryClient();

  const signOut = () => {
    setSession(null);
    queryClient.clear();
  };

  const items: MenuProps['items'] = [
    {
      key: 'post',
      disabled: true,
      className: styles.post,
      label: (
        <>
          <div>{me.displayName}</div>
          {me.post !== null && (
            <>
              <div>{localText(me.post.organisation, 'name', language)}</div>
              <div>{localText(me.post, 'title', language)}</div>
            </>
          )}
        </>
      ),
    },
    { type: 'divider' },
    { key: 'out', icon: <LogoutOutlined />, label: t('action.signOut'), onClick: signOut },
  ];

  return (
    <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
      <Button type="text" className={styles.button} aria-label={t('app.account')}>
        {me.displayName}
        <DownOutlined />
      </Button>
    </Dropdown>
  );
}
