import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';

import { endGrid, type Grid } from '../../../api/directory';
import { localDay } from '../../../format/time';
import { localText } from '../../../i18n/bilingual';
import { useLanguage } from '../../../i18n/use-language';
import { Mark } from '../../../ui/Mark';
import styles from '../Administration.module.css';
import { useAct } from '../use-act';

/** Grids one below the other; on a desk and a phone alike. */
export function GridList({ grids }: { readonly grids: readonly Grid[] }) {
  const { t } = useTranslation();
  if (grids.length === 0) return <p className={styles.empty}>{t('grids.empty')}</p>;
  return (
    <ul style={{ padding: '0 20px' }}>
      {grids.map((grid) => (
        <li key={grid.code} className={styles.line}>
          <GridLine grid={grid} />
        </li>
      ))}
    </ul>
  );
}

function GridLine({ grid }: { readonly grid: Grid }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const end = useAct(() => endGrid(grid.code, localDay()), t('grids.ended'));
  return (
    <>
      <div>
        {localText(grid, 'name', language)}{' '}
        {grid.sample && <Mark tone="plain">{t('grids.sample')}</Mark>}
        <div className={styles.minor}>{grid.code}</div>
      </div>
      {grid.validTo === null ? (
        <Popconfirm
          title={t('grids.endAsk')}
          okText={t('grids.end')}
          onConfirm={() => end.mutate(undefined)}
        >
          <Button type="text" danger loading={end.isPending}>
            {t('grids.end')}
          </Button>
        </Popconfirm>
      ) : (
        <span className={styles.minor}>{t('grids.until', { day: grid.validTo })}</span>
      )}
    </>
  );
}
