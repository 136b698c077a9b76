import { useTranslation } from 'react-i18next';

import { Loading } from '../../ui/Loading';
import { Page } from '../../ui/Page';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { ListsBar } from './ListsBar';
import { ApplyButtons } from './ApplyButtons';
import { ListProposals } from './ListProposals';
import { ListTabs } from './ListTabs';
import { UnderWay } from './UnderWay';
import styles from './ListsPage.module.css';
import { ListSheet } from './ListSheet';
import { useLists } from './use-lists';
import { useListsView } from './use-list-view';

/** What the grid of an area looks after: the lists in force on a day, as known at an instant. */
export function ListsPage() {
  const { t } = useTranslation();
  const { view, setView } = useListsView();
  const lists = useLists(view);
  const isNow = view.day === undefined && view.known === undefined;
  return (
    <>
      <ListTabs />
      <Page title={t('lists.title')} lead={t('lists.lead')} extra={<ApplyButtons />}>
        <div className={styles.stack}>
          <ListsBar view={view} onChange={setView} />
          {view.area !== undefined && isNow && <UnderWay area={view.area} />}
          {isNow && <ListProposals />}
          {lists.isError && (
            <ProblemAlert error={lists.error} onRetry={() => void lists.refetch()} />
          )}
          {lists.isLoading && <Loading />}
          {view.area === undefined && <p className={styles.empty}>{t('lists.chooseArea')}</p>}
          {lists.data?.length === 0 && <p className={styles.empty}>{t('lists.none')}</p>}
          {lists.data?.map((list) => (
            <ListSheet key={list.id} list={list} />
          ))}
        </div>
      </Page>
    </>
  );
}
