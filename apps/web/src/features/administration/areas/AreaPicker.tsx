import { Tree, TreeSelect } from 'antd';
import { useTranslation } from 'react-i18next';

import { useIsPhone } from '../../../ui/use-media';
import styles from '../Administration.module.css';
import { useAreaNodes } from './use-area-nodes';

interface Props {
  readonly root: string;
  readonly value: string;
  readonly onChange: (code: string) => void;
}

/** Chooses a division: an open tree on a desk, a list to pull down on a phone. */
export function AreaPicker({ root, value, onChange }: Props) {
  const { t } = useTranslation();
  const isPhone = useIsPhone();
  const { nodes, opened, open } = useAreaNodes(root, value);
  if (isPhone) {
    return (
      <TreeSelect<string>
        style={{ width: '100%' }}
        aria-label={t('administration.area')}
        value={value}
        treeData={nodes}
        treeExpandedKeys={[...opened]}
        onTreeExpand={(keys) => open(keys.map(String))}
        loadData={() => Promise.resolve()}
        onChange={onChange}
      />
    );
  }
  return (
    <div className={styles.tree}>
      <Tree
        aria-label={t('administration.area')}
        treeData={nodes}
        expandedKeys={[...opened]}
        selectedKeys={[value]}
        onExpand={(keys) => open(keys.map(String))}
        onSelect={(_, { node }) => onChange(node.key)}
        loadData={() => Promise.resolve()}
        blockNode
      />
    </div>
  );
}
