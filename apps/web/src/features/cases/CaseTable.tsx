import { Table, type TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { ListedCase } from '../../api/cases';
import { formatTime } from '../../format/time';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { CaseStatusMark } from '../../ui/CaseStatusMark';
import { DueText } from '../../ui/DueText';
import { UrgencyMark } from '../../ui/UrgencyMark';
import styles from './CasesPage.module.css';
import { isOver } from './is-over';
import { WaitingLine } from './WaitingLine';

/** Cases as rows, on a desk. */
export function CaseTable({ cases }: { readonly cases: readonly ListedCase[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const columns: TableProps<ListedCase>['columns'] = [
    {
      title: t('case.number'),
      render: (_, one) => (
        <Link className={styles.name} to={`/cases/${one.id}`}>
          {one.caseNumber ?? t('case.noNumber')}
        </Link>
      ),
    },
    { title: t('case.category'), render: (_, one) => localText(one, 'category', language) },
    {
      title: t('case.place'),
      render: (_, one) => (
        <>
          <div>{one.placeText}</div>
          <div className={styles.minor}>{localText(one, 'gridName', language)}</div>
        </>
      ),
    },
    { title: t('case.urgency'), render: (_, one) => <UrgencyMark urgency={one.urgency} /> },
    {
      title: t('case.status'),
      render: (_, one) => (
        <>
          <CaseStatusMark status={one.status} />
          <WaitingLine waitingFor={one.waitingFor} />
        </>
      ),
    },
    {
      title: t('case.due'),
      render: (_, one) => <DueText dueAt={one.dueAt} over={isOver(one.status)} />,
    },
    {
      title: t('case.reportedAt'),
      render: (_, one) => (
        <span className={styles.minor}>{formatTime(one.reportedAt, language)}</span>
      ),
    },
  ];
  return (
    <Table<ListedCase>
      rowKey="id"
      columns={columns}
      dataSource={[...cases]}
      pagination={false}
      scroll={{ x: 960 }}
      locale={{ emptyText: t('cases.empty') }}
    />
  );
}
