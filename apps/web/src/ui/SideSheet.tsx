import { Drawer } from 'antd';
import type { ReactNode } from 'react';

import { useIsPhone } from './use-media';

const WIDTH = 600;

interface Props {
  readonly open: boolean;
  readonly title: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A sheet over the page from its side; on a phone it covers all of it. Nothing of it is kept when it closes. */
export function SideSheet({ open, title, onClose, children }: Props) {
  const isPhone = useIsPhone();
  return (
    <Drawer
      open={open}
      title={title}
      onClose={onClose}
      size={isPhone ? '100%' : WIDTH}
      destroyOnHidden
    >
      {children}
    </Drawer>
  );
}
