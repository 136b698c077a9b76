import { PlusOutlined } from '@ant-design/icons';
import { Button, Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ABSENCE_LIST_STATES, type AbsenceListState } from '../../api/absences';
import { Loading } from '../../ui/Loading';
import { LoadMore } from '../../ui/LoadMore';
import { Page } from '../../ui/Page';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { AbsenceItem } from './AbsenceItem';
import styles from './AbsencesPage.module.css';
import { ArrangeSheet } from './ArrangeSheet';
import { useAbsences } from './use-absences';

/** Who stands in for whom: my own absences, those I stand in for, and those I may arrange. */
export function AbsencesPage() {
  const { t } = useTranslation();
  const [state, setState] = useState<AbsenceListState>('current');
  const [arranging, setArranging] = useState(false);
  const absences = useAbsences(state);
  return (
    <Page
      title={t('absences.title')}
      lead={t('absences.lead')}
      extra={
        <Button type="primary" icon={<PlusOutlined />} onClick={() => setArranging(true)}>
          {t('absences.arrange')}
        </Button>
      }
    >
      <div className={styles.sheet}>
        <div className={styles.bar}>
          <Tabs
            activeKey={state}
            onChange={(key) => setState(key as AbsenceListState)}
            items={ABSENCE_LIST_STATES.map((one) => ({ key: one, label: t(`absences.${one}`) }))}
          />
        </div>
        {absences.isError && (
          <div className={styles.trouble}>
            <ProblemAlert error={absences.error} onRetry={() => void absences.refetch()} />
          </div>
        )}
        {absences.isPending && <Loading />}
        {absences.data?.length === 0 && <p className={styles.empty}>{t('absences.empty')}</p>}
        <ul>
          {absences.data?.map((absence) => (
            <AbsenceItem key={absence.id} absence={absence} />
          ))}
        </ul>
        <LoadMore
          hasMore={absences.hasNextPage}
          loading={absences.isFetchingNextPage}
          onLoad={() => void absences.fetchNextPage()}
        />
      </div>
      <ArrangeSheet open={arranging} onClose={() => setArranging(false)} />
    </Page>
  );
}
