import { DownloadOutlined, ReloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { RecordEntry } from '../../api/record';
import { TraceTabs } from '../../app/trace/TraceTabs';
import { Loading } from '../../ui/Loading';
import { LoadMore } from '../../ui/LoadMore';
import { Page } from '../../ui/Page';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { useIsPhone } from '../../ui/use-media';
import { RecordCards } from './RecordCards';
import { RecordDrawer } from './RecordDrawer';
import { RecordFilterBar } from './RecordFilterBar';
import styles from './RecordPage.module.css';
import { RecordStateNote } from './RecordStateNote';
import { RecordTable } from './RecordTable';
import { useExportRecord, useRecord } from './use-record';
import { useRecordFilter } from './use-record-filter';

/** Who did what, and whether the record is whole. */
export function RecordPage() {
  const { t } = useTranslation();
  const isPhone = useIsPhone();
  const { filter, setFilter } = useRecordFilter();
  const record = useRecord(filter);
  const exporting = useExportRecord();
  const [open, setOpen] = useState<RecordEntry | null>(null);
  const List = isPhone ? RecordCards : RecordTable;
  return (
    <>
      <TraceTabs />
      <Page
        title={t('record.title')}
        lead={t('record.lead')}
        extra={
          <>
            <Button
              icon={<ReloadOutlined />}
              loading={record.isRefetching}
              onClick={() => void record.refetch()}
            >
              {t('record.refresh')}
            </Button>
            <Button
              icon={<DownloadOutlined />}
              loading={exporting.isPending}
              onClick={() => exporting.mutate()}
            >
              {t('record.export')}
            </Button>
          </>
        }
      >
        <div className={styles.stack}>
          <RecordStateNote />
          {exporting.isError && <ProblemAlert error={exporting.error} />}
          <div className={styles.sheet}>
            <RecordFilterBar filter={filter} onChange={setFilter} shown={record.data?.[0]} />
            {record.isError && (
              <div className={styles.trouble}>
                <ProblemAlert error={record.error} onRetry={() => void record.refetch()} />
              </div>
            )}
            {record.isPending && <Loading />}
            {record.data !== undefined && <List entries={record.data} onOpen={setOpen} />}
            <LoadMore
              hasMore={record.hasNextPage}
              loading={record.isFetchingNextPage}
              onLoad={() => void record.fetchNextPage()}
            />
          </div>
        </div>
        <RecordDrawer
          entry={open}
          onClose={() => setOpen(null)}
          onFilter={(change) => {
            setOpen(null);
            setFilter(change);
          }}
        />
      </Page>
    </>
  );
}
