import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

import type { CaseDetail, WorkOrder } from '../../api/cases';
import { formatTime } from '../../format/time';
import { localText } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/use-language';
import { DueText } from '../../ui/DueText';
import { ErasedNote } from '../../ui/ErasedNote';
import { Facts } from '../../ui/Facts';
import { Mark, type Tone } from '../../ui/Mark';
import { Section } from '../../ui/Section';
import styles from './WorkOrders.module.css';

const TONES: Readonly<Record<WorkOrder['status'], Tone>> = {
  pending: 'plain',
  placed: 'info',
  answered: 'good',
};

/** What departments were told to do, and what they answered. */
export function WorkOrders({ incident }: { readonly incident: CaseDetail }) {
  const { t } = useTranslation();
  const { workOrders, erased } = incident;
  return (
    <Section title={t('workOrder.title')}>
      {workOrders.length === 0 && <p className={styles.none}>{t('workOrder.none')}</p>}
      {workOrders.map((workOrder) => (
        <Order key={workOrder.id} workOrder={workOrder} erased={erased} />
      ))}
    </Section>
  );
}

interface OrderProps {
  readonly workOrder: WorkOrder;
  readonly erased: CaseDetail['erased'];
}

function Order({ workOrder, erased }: OrderProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const time = (instant: string | null) => instant && formatTime(instant, language);
  return (
    <article className={styles.order}>
      <div className={styles.head}>
        <h3>{localText(workOrder, 'department', language)}</h3>
        <Mark tone={TONES[workOrder.status]}>{t(`workOrder.status.${workOrder.status}`)}</Mark>
      </div>
      <Facts
        columns={2}
        facts={[
          {
            label: t('workOrder.due'),
            value: <DueText dueAt={workOrder.dueAt} over={workOrder.status === 'answered'} />,
          },
          { label: t('workOrder.placedAt'), value: time(workOrder.placedAt) },
          { label: t('workOrder.answeredAt'), value: time(workOrder.answeredAt) },
          { label: t('workOrder.outcome'), value: outcomeText(workOrder.outcome, t) },
          {
            label: t('workOrder.result'),
            value:
              workOrder.answeredAt && erased ? (
                <ErasedNote erased={erased} />
              ) : (
                workOrder.resultText
              ),
            wide: true,
          },
        ]}
      />
    </article>
  );
}

function outcomeText(outcome: string | null, t: TFunction) {
  if (outcome === 'done') return t('workOrder.outcomes.done');
  if (outcome === 'notDone') return t('workOrder.outcomes.notDone');
  if (outcome === 'objected') return t('workOrder.outcomes.objected');
  return outcome;
}
