import {
  CopyOutlined,
  EllipsisOutlined,
  NotificationOutlined,
  RollbackOutlined,
  SwapOutlined,
  TeamOutlined,
  UserAddOutlined,
  UserSwitchOutlined,
} from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { TaskActs } from '../../../api/task-acts';
import { SideSheet } from '../../../ui/SideSheet';
import { ActForm } from './ActForm';
import { MENU_ACTS, type MenuAct } from './menu-acts';
import styles from './Acts.module.css';

const ICONS: Readonly<Record<MenuAct, React.ReactNode>> = {
  handOver: <SwapOutlined />,
  delegate: <UserSwitchOutlined />,
  countersign: <TeamOutlined />,
  addSigner: <UserAddOutlined />,
  return: <RollbackOutlined />,
  urge: <NotificationOutlined />,
  copy: <CopyOutlined />,
};

interface Props {
  readonly taskKey: string;
  readonly acts: TaskActs;
  /** Leads on when the task has left one's hands. */
  readonly onGone: () => void;
}

/** All that may be done with a task besides deciding it, behind one button. */
export function ActsMenu({ taskKey, acts, onGone }: Props) {
  const { t } = useTranslation();
  const [act, setAct] = useState<MenuAct | null>(null);
  const offered = MENU_ACTS.filter((kind) => acts.possible.includes(kind));
  if (offered.length === 0 && act === null) return null;
  return (
    <>
      <Dropdown
        trigger={['click']}
        classNames={{ root: styles.menu ?? '' }}
        menu={{
          items: offered.map((kind) => ({
            key: kind,
            icon: ICONS[kind],
            label: t(`acts.menu.${kind}`),
          })),
          onClick: ({ key }) => setAct(key as MenuAct),
        }}
      >
        <Button size="large" icon={<EllipsisOutlined />} aria-haspopup="menu">
          {t('acts.more')}
        </Button>
      </Dropdown>
      <SideSheet
        open={act !== null}
        title={act === null ? '' : t(`acts.menu.${act}`)}
        onClose={() => setAct(null)}
      >
        {act !== null && (
          <ActForm
            act={act}
            taskKey={taskKey}
            acts={acts}
            onDone={(gone) => {
              setAct(null);
              if (gone) onGone();
            }}
          />
        )}
      </SideSheet>
    </>
  );
}
