import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { readGridPage } from '../../../api/directory';
import { Loading } from '../../../ui/Loading';
import { LoadMore } from '../../../ui/LoadMore';
import { Page } from '../../../ui/Page';
import { ProblemAlert } from '../../../ui/ProblemAlert';
import styles from '../Administration.module.css';
import { AreaPicker } from '../areas/AreaPicker';
import { isVillage } from '../areas/area-lines';
import { useAdministeredArea } from '../areas/use-administered-area';
import { ADMINISTRATION } from '../use-act';
import { GridList } from './GridList';
import { NewGridForm } from './NewGridForm';

/** The grids of a division; another one is drawn in a village. */
export function GridsPage() {
  const { t } = useTranslation();
  const { root, area, setArea } = useAdministeredArea();
  const grids = useInfiniteQuery({
    queryKey: [ADMINISTRATION, 'grids', area],
    queryFn: ({ pageParam, signal }) => readGridPage(area, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    select: (data) => data.pages.flatMap((page) => page.items),
    placeholderData: keepPreviousData,
  });
  return (
    <Page title={t('administration.grids')} lead={t('grids.lead')}>
      <div className={styles.columns}>
        <AreaPicker root={root} value={area} onChange={setArea} />
        <div className={styles.sheet}>
          <div className={styles.bar}>
            {isVillage(area) ? (
              <NewGridForm key={area} village={area} />
            ) : (
              <span className={styles.minor}>{t('grids.chooseVillage')}</span>
            )}
          </div>
          {grids.isError && (
            <div className={styles.trouble}>
              <ProblemAlert error={grids.error} onRetry={() => void grids.refetch()} />
            </div>
          )}
          {grids.isPending && <Loading />}
          {grids.data !== undefined && <GridList grids={grids.data} />}
          <LoadMore
            hasMore={grids.hasNextPage}
            loading={grids.isFetchingNextPage}
            onLoad={() => void grids.fetchNextPage()}
          />
        </div>
      </div>
    </Page>
  );
}
