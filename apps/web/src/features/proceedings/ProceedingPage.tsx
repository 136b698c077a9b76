import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { useMe } from '../../app/use-me';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { Loading } from '../../ui/Loading';
import { MatterMark } from '../../ui/MatterMark';
import { Page } from '../../ui/Page';
import { ProblemAlert } from '../../ui/ProblemAlert';
import styles from '../case/CasePage.module.css';
import { DiagramSection } from '../case/DiagramSection';
import { SeparationSection } from '../case/SeparationSection';
import { TimelineSection } from '../case/TimelineSection';
import { ListTabs } from '../lists/ListTabs';
import { DraftSection } from './DraftSection';
import { EffectsSection } from './EffectsSection';
import { MadeKnown } from './MadeKnown';
import { MatterActs } from './MatterActs';
import { OutcomeMarks } from './OutcomeMarks';
import { ProceedingFacts } from './ProceedingFacts';
import { ProceedingWaiting } from './ProceedingWaiting';
import { RectificationSection } from './RectificationSection';
import { RoundsSection } from './RoundsSection';
import { VotesSection } from './VotesSection';
import { useProceeding } from './use-proceedings';

/** One proceeding: how it stands and whose turn it is, what was applied for round by round, and what came of it. */
export function ProceedingPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id = '' } = useParams();
  const readsRecord = useMe().permissions.includes('record.read');
  const { data, error, refetch } = useProceeding(id);
  const [elementId, setElementId] = useState<string | null>(null);

  if (data === undefined) {
    return error === null ? (
      <Loading />
    ) : (
      <ProblemAlert error={error} onRetry={() => void refetch()} />
    );
  }
  return (
    <>
      <ListTabs />
      <Page
        title={localText(data, 'title', language)}
        lead={data.number ?? t('proceedings.noNumber')}
        extra={
          <>
            {readsRecord && <Link to={`/record?case=${id}`}>{t('case.record')}</Link>}
            <MatterMark kind={data.kind} />
            <OutcomeMarks proceeding={data} />
          </>
        }
      >
        <div className={styles.stack}>
          {error !== null && <ProblemAlert error={error} onRetry={() => void refetch()} />}
          <ProceedingWaiting id={id} />
          <SeparationSection caseId={id} />
          <MatterActs proceeding={data} />
          <ProceedingFacts proceeding={data} />
          <RoundsSection proceeding={data} />
          <DraftSection proceeding={data} />
          <RectificationSection proceeding={data} />
          <EffectsSection proceeding={data} />
          <DiagramSection
            id={id}
            of="item-proceedings"
            selected={elementId}
            onSelect={setElementId}
          />
          <div className={styles.columns}>
            <TimelineSection
              id={id}
              of="item-proceedings"
              selected={elementId}
              onSelect={setElementId}
            />
            <div className={styles.stack}>
              <VotesSection id={id} />
              <MadeKnown proceeding={data} />
            </div>
          </div>
        </div>
      </Page>
    </>
  );
}
