import { AimOutlined, ColumnWidthOutlined, MinusOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import type { Viewer } from './viewer';
import { showAll, showElement, zoomBy } from './zoom';

interface Props {
  readonly viewer: Viewer | null;
  /** Elements the case stands at. */
  readonly current: readonly string[];
}

/** Ways of looking at a diagram; they stand above it, never upon the bpmn.io mark. */
export function DiagramTools({ viewer, current }: Props) {
  const { t } = useTranslation();
  if (viewer === null) return <div className="diagram-tools" />;
  return (
    <div className="diagram-tools">
      <Button icon={<ColumnWidthOutlined />} onClick={() => showAll(viewer)}>
        {t('diagram.showAll')}
      </Button>
      {current.length > 0 && (
        <Button icon={<AimOutlined />} onClick={() => showElement(viewer, current)}>
          {t('diagram.showCurrent')}
        </Button>
      )}
      <Button
        icon={<MinusOutlined />}
        aria-label={t('diagram.zoomOut')}
        onClick={() => zoomBy(viewer, -1)}
      />
      <Button
        icon={<PlusOutlined />}
        aria-label={t('diagram.zoomIn')}
        onClick={() => zoomBy(viewer, 1)}
      />
    </div>
  );
}
