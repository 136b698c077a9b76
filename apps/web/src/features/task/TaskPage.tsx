import { ArrowLeftOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';

import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { Article } from '../../ui/Article';
import { Loading } from '../../ui/Loading';
import { Page } from '../../ui/Page';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { TimelineSection } from '../case/TimelineSection';
import { listAddress, readListView } from '../tasks/list-address';
import { photosAskedFor } from './photos-asked-for';
import { Precedents } from './Precedents';
import { TaskActs } from './acts/TaskActs';
import { TaskFacts } from './TaskFacts';
import { TaskPhotos } from './TaskPhotos';
import styles from './TaskPage.module.css';
import { TaskWork } from './TaskWork';
import { useTask } from './use-task';

/** One task: what is to be decided, and beside it the way its matter has gone so far. */
export function TaskPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { key = '' } = useParams();
  const [search] = useSearchParams();
  const view = readListView(search);
  const { data, error, refetch } = useTask(key);

  return (
    <>
      <Link className={styles.back} to={listAddress({ ...view, at: key })}>
        <ArrowLeftOutlined /> {t('task.back')}
      </Link>
      {error !== null && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      {data !== undefined && (
        <Page
          title={localText(data.task, 'name', language)}
          lead={<Article article={data.task.article} />}
        >
          <div className={styles.stack}>
            <TaskFacts task={data.task} matter={data.matter} />
            <div className={styles.columns} data-photos-first={photosAskedFor(data.task) !== null}>
              <TaskWork key={key} detail={data} view={view} />
              <div className={styles.side}>
                {data.matter.kind === 'incident' && (
                  <div className={styles.photos}>
                    <TaskPhotos task={data.task} />
                  </div>
                )}
                <Precedents precedents={data.precedents} />
                <TaskActs taskKey={key} />
                <TimelineSection
                  id={data.matter.id}
                  of={data.matter.kind === 'incident' ? 'cases' : 'item-proceedings'}
                />
              </div>
            </div>
          </div>
        </Page>
      )}
    </>
  );
}
