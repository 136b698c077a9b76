import { Table, type TableProps } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { Task } from '../../api/tasks';
import { formatTime } from '../../format/time';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { Article } from '../../ui/Article';
import { DueText } from '../../ui/DueText';
import { MatterMark } from '../../ui/MatterMark';
import { UrgencyMark } from '../../ui/UrgencyMark';
import { ClaimButton } from './ClaimButton';
import { Holder } from './Holder';
import { taskAddress } from './list-address';
import { noNumber } from './no-number';
import styles from './TaskTable.module.css';
import type { TaskListProps } from './task-list-props';

/** Tasks as rows, on a desk. */
export function TaskTable({ tasks, view, claiming, onClaim }: TaskListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    frame.current?.querySelector(`[data-row-key="${view.at ?? ''}"]`)?.scrollIntoView?.({
      block: 'nearest',
    });
  }, [view.at]);

  const columns: TableProps<Task>['columns'] = [
    {
      title: t('tasks.column.name'),
      render: (_, task) => (
        <>
          <Link className={styles.name} to={taskAddress(task.key, view)}>
            {localText(task, 'name', language)}
          </Link>
          <div>
            <Article article={task.article} />
          </div>
        </>
      ),
    },
    {
      title: t('tasks.column.kind'),
      width: 110,
      render: (_, task) => <MatterMark kind={task.matterKind} />,
    },
    {
      title: t('tasks.column.case'),
      width: 200,
      render: (_, task) => (
        <>
          <div>{localText(task, 'category', language)}</div>
          <div className={styles.minor}>{task.caseNumber ?? noNumber(task, t)}</div>
        </>
      ),
    },
    { title: t('tasks.column.place'), dataIndex: 'placeText' },
    {
      title: t('tasks.column.urgency'),
      width: 96,
      render: (_, task) => <UrgencyMark urgency={task.urgency} />,
    },
    {
      title: t('tasks.column.due'),
      width: 160,
      render: (_, task) => <DueText dueAt={task.dueAt} over={task.state === 'done'} />,
    },
    { title: t('tasks.column.holder'), width: 180, render: (_, task) => <Holder task={task} /> },
    {
      title: t('tasks.column.createdAt'),
      width: 150,
      render: (_, task) => (
        <span className={styles.minor}>{formatTime(task.createdAt, language)}</span>
      ),
    },
    {
      title: <span className="visually-hidden">{t('tasks.column.action')}</span>,
      align: 'right',
      fixed: 'right',
      width: 96,
      render: (_, task) => (
        <ClaimButton task={task} loading={claiming === task.key} onClaim={onClaim} />
      ),
    },
  ];

  return (
    <div ref={frame}>
      <Table<Task>
        rowKey="key"
        columns={columns}
        dataSource={[...tasks]}
        pagination={false}
        scroll={{ x: 1190 }}
        rowClassName={(task) => (task.key === view.at ? String(styles.pointed) : '')}
        locale={{
          emptyText: t(view.q === '' && !view.late ? 'tasks.empty' : 'tasks.nothingFound'),
        }}
      />
    </div>
  );
}
