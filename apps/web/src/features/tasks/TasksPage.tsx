import { Checkbox, Input, Tabs } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';

import { TASK_SCOPES, type Task, type TaskScope } from '../../api/tasks';
import { Loading } from '../../ui/Loading';
import { LoadMore } from '../../ui/LoadMore';
import { Page } from '../../ui/Page';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { useIsPhone } from '../../ui/use-media';
import { filterTasks } from './filter-tasks';
import { readListView, taskAddress, writeListView, type ListView } from './list-address';
import { isFree } from './is-free';
import { TaskCards } from './TaskCards';
import styles from './TasksPage.module.css';
import { TaskTable } from './TaskTable';
import { useClaim } from './use-claim';
import { useListKeys } from './use-list-keys';
import { useTasks } from './use-tasks';

/** The tasks of my group, those I hold, and those I have done. */
export function TasksPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const isPhone = useIsPhone();
  const [search, setSearch] = useSearchParams();
  const view = readListView(search);
  const tasks = useTasks(view.scope, useDeferredValue(view.q), view.late);
  const claim = useClaim();
  const shown = filterTasks(tasks.data ?? [], view.q);
  const [at, setAt] = useState(view.at);
  const pointed = shown.find((task) => task.key === at);

  const show = (change: Partial<ListView>) =>
    setSearch(writeListView({ ...view, ...change }), { replace: true, preventScrollReset: true });

  const move = (step: 1 | -1) => {
    const from = pointed === undefined ? -1 : shown.indexOf(pointed);
    const next = shown[Math.max(0, Math.min(shown.length - 1, from + step))];
    if (next === undefined) return;
    setAt(next.key);
    show({ at: next.key });
  };

  const claimIfFree = (task: Task) => {
    if (task.state === 'open' && isFree(task)) claim.mutate(task.key);
  };

  useListKeys({
    onMove: move,
    onOpen: () => pointed && void navigate(taskAddress(pointed.key, view)),
    onClaim: () => pointed && claimIfFree(pointed),
  });

  const List = isPhone ? TaskCards : TaskTable;
  return (
    <Page title={t('tasks.title')}>
      <div className={styles.sheet}>
        <div className={styles.bar}>
          <Tabs
            className={styles.tabs}
            activeKey={view.scope}
            onChange={(scope) => show({ scope: scope as TaskScope, late: false, at: null })}
            items={TASK_SCOPES.map((scope) => ({ key: scope, label: t(`tasks.scope.${scope}`) }))}
          />
          {view.scope !== 'done' && (
            <Checkbox
              className={styles.late}
              checked={view.late}
              onChange={(event) => show({ late: event.target.checked, at: null })}
            >
              {t('tasks.lateOnly')}
            </Checkbox>
          )}
          <Input.Search
            className={styles.filter}
            allowClear
            value={view.q}
            aria-label={t('tasks.filter')}
            placeholder={t('tasks.filter')}
            onChange={(event) => show({ q: event.target.value })}
          />
        </div>
        {tasks.isError && (
          <div className={styles.trouble}>
            <ProblemAlert error={tasks.error} onRetry={() => void tasks.refetch()} />
          </div>
        )}
        {tasks.isPending && <Loading />}
        {tasks.data !== undefined && (
          <List
            tasks={shown}
            view={{ ...view, at }}
            claiming={claim.isPending ? claim.variables : undefined}
            onClaim={claimIfFree}
          />
        )}
        <LoadMore
          hasMore={tasks.hasNextPage}
          loading={tasks.isFetchingNextPage}
          onLoad={() => void tasks.fetchNextPage()}
        />
      </div>
      {view.scope !== 'done' && <p className={styles.note}>{t('tasks.order')}</p>}
      {!isPhone && <p className={styles.note}>{t('tasks.keys')}</p>}
    </Page>
  );
}
