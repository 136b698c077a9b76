import { Table, type TableProps } from 'antd';
import { useTranslation } from 'react-i18next';

import type { RecordEntry } from '../../api/record';
import { formatSecond } from '../../format/time';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { Article } from '../../ui/Article';
import { actText } from './act-text';
import { Actor } from './Actor';
import { OutcomeMark } from './OutcomeMark';
import type { RecordListProps } from './record-list';
import styles from './RecordPage.module.css';

/** Acts as rows, on a desk. */
export function RecordTable({ entries, onOpen }: RecordListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const columns: TableProps<RecordEntry>['columns'] = [
    {
      title: t('record.at'),
      width: 176,
      render: (_, entry) => (
        <>
          <div className={styles.time}>{formatSecond(entry.at, language)}</div>
          <div className={styles.minor}>{t('record.seqShort', { seq: entry.seq })}</div>
        </>
      ),
    },
    {
      title: t('record.act'),
      width: 230,
      render: (_, entry) => (
        <>
          <button type="button" className={styles.open} onClick={() => onOpen(entry)}>
            {actText(entry, language)}
          </button>
          <div className={styles.minor}>{localText(entry, 'element', language)}</div>
        </>
      ),
    },
    {
      title: t('record.outcomeTitle'),
      width: 150,
      render: (_, entry) => (
        <>
          <OutcomeMark outcome={entry.outcome} />
          {entry.code !== null && <div className={styles.code}>{entry.code}</div>}
        </>
      ),
    },
    { title: t('record.actor'), render: (_, entry) => <Actor entry={entry} /> },
    {
      title: t('record.case'),
      width: 190,
      render: (_, entry) => entry.caseNumber ?? (entry.caseId !== null && t('case.noNumber')),
    },
    {
      title: t('record.article'),
      width: 220,
      render: (_, entry) => <Article article={entry.article} />,
    },
  ];
  return (
    <Table<RecordEntry>
      rowKey="id"
      columns={columns}
      dataSource={[...entries]}
      pagination={false}
      scroll={{ x: 960 }}
      locale={{ emptyText: t('record.empty') }}
    />
  );
}
