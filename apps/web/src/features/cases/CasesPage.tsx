import { useTranslation } from 'react-i18next';

import { TraceTabs } from '../../app/trace/TraceTabs';
import { useMe } from '../../app/use-me';
import { Loading } from '../../ui/Loading';
import { LoadMore } from '../../ui/LoadMore';
import { Page } from '../../ui/Page';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { useIsPhone } from '../../ui/use-media';
import { CaseCards } from './CaseCards';
import { CaseFilterBar } from './CaseFilterBar';
import styles from './CasesPage.module.css';
import { CaseTable } from './CaseTable';
import { ExportButton } from './ExportButton';
import { FindByPerson } from './FindByPerson';
import { useCaseFilter } from './use-case-filter';
import { useCases } from './use-cases';

/** The cases a person may see. */
export function CasesPage() {
  const { t } = useTranslation();
  const { permissions } = useMe();
  const may = (permission: string) => permissions.includes(permission);
  const isPhone = useIsPhone();
  const { filter, setFilter } = useCaseFilter();
  const cases = useCases(filter);
  const List = isPhone ? CaseCards : CaseTable;
  return (
    <>
      <TraceTabs />
      <Page
        title={t('cases.title')}
        extra={
          <>
            {may('case.findByPerson') && <FindByPerson />}
            {may('case.export') && <ExportButton filter={filter} />}
          </>
        }
      >
        <div className={styles.sheet}>
          <CaseFilterBar filter={filter} onChange={setFilter} />
          {cases.isError && (
            <div className={styles.trouble}>
              <ProblemAlert error={cases.error} onRetry={() => void cases.refetch()} />
            </div>
          )}
          {cases.isPending && <Loading />}
          {cases.data !== undefined && <List cases={cases.data} />}
          <LoadMore
            hasMore={cases.hasNextPage}
            loading={cases.isFetchingNextPage}
            onLoad={() => void cases.fetchNextPage()}
          />
        </div>
      </Page>
    </>
  );
}
