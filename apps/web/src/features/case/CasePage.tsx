import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { useMe } from '../../app/use-me';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { CaseStatusMark } from '../../ui/CaseStatusMark';
import { Loading } from '../../ui/Loading';
import { Page } from '../../ui/Page';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { PhotosSection } from '../photos/PhotosSection';
import { CaseFacts } from './CaseFacts';
import styles from './CasePage.module.css';
import { Annotations } from './Annotations';
import { Clocks } from './Clocks';
import { ContactSection } from './ContactSection';
import { Disputes } from './Disputes';
import { DiagramSection } from './DiagramSection';
import { JointHandlingSection } from './JointHandlingSection';
import { Limits } from './Limits';
import { SeparationSection } from './SeparationSection';
import { SettlementSection } from './SettlementSection';
import { Supervisions } from './Supervisions';
import { TimelineSection } from './TimelineSection';
import { useCase } from './use-case';
import { Verifications } from './Verifications';
import { WaitingFor } from './WaitingFor';
import { WorkOrders } from './WorkOrders';

/** One case: how it stands, whose turn it is, the way it has gone and by which provisions. */
export function CasePage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id = '' } = useParams();
  const readsRecord = useMe().permissions.includes('record.read');
  const { data, error, refetch } = useCase(id);
  const [elementId, setElementId] = useState<string | null>(null);

  if (data === undefined) {
    return error === null ? (
      <Loading />
    ) : (
      <ProblemAlert error={error} onRetry={() => void refetch()} />
    );
  }
  return (
    <Page
      title={data.caseNumber ?? localText(data, 'category', language)}
      lead={data.caseNumber === null ? t('case.noNumber') : localText(data, 'category', language)}
      extra={
        <>
          {readsRecord && <Link to={`/record?case=${id}`}>{t('case.record')}</Link>}
          <CaseStatusMark status={data.status} />
        </>
      }
    >
      <div className={styles.stack}>
        {error !== null && <ProblemAlert error={error} onRetry={() => void refetch()} />}
        <WaitingFor waitingFor={data.waitingFor} />
        <SeparationSection caseId={id} />
        <CaseFacts incident={data} />
        <SettlementSection incident={data} />
        <PhotosSection caseId={id} />
        <ContactSection key={id} incident={data} />
        <DiagramSection id={id} selected={elementId} onSelect={setElementId} />
        <div className={styles.columns}>
          <TimelineSection id={id} selected={elementId} onSelect={setElementId} />
          <div className={styles.stack}>
            <JointHandlingSection caseId={id} />
            <WorkOrders incident={data} />
            <Disputes caseId={id} />
            <Verifications incident={data} />
            <Supervisions incident={data} />
            <Limits incident={data} />
            <Clocks caseId={data.id} />
            <Annotations caseId={data.id} />
          </div>
        </div>
      </div>
    </Page>
  );
}
