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
import { Extensions } from './Extensions';
import styles from './WorkOrders.module.css';

const TONES: Readonly<Record<WorkOrder['status'], Tone>> = {
  pending: 'plain',
  placed: 'info',
  answered: 'info',
};

const OUTCOME_TONES: Readonly<Record<NonNullable<WorkOrder['outcome']>, Tone>> = {
  done: 'good',
  notDone: 'bad',
  objected: 'warn',
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
        <div>
          <div className={styles.round}>
            {t('workOrder.round', { number: workOrder.round })}
            {workOrder.partId !== null && ` · ${t(`workOrder.part.${workOrder.part}`)}`}
          </div>
          <h3>{localText(workOrder, 'department', language)}</h3>
        </div>
        <OrderMarks workOrder={workOrder} />
      </div>
      {workOrder.binding && <p className={styles.binding}>{t('workOrder.binding')}</p>}
      <Facts
        columns={2}
        facts={[
          {
            label: t('workOrder.due'),
            value: <DueText dueAt={workOrder.dueAt} over={isOver(workOrder)} />,
          },
          { label: t('workOrder.reference'), value: workOrder.departmentReference },
          { label: t('workOrder.placedAt'), value: time(workOrder.placedAt) },
          { label: t('workOrder.acceptedAt'), value: time(workOrder.acceptedAt) },
          { label: t('workOrder.handler'), value: workOrder.handlerName },
          { label: t('workOrder.answeredAt'), value: time(workOrder.answeredAt) },
          { label: t('workOrder.rework'), value: workOrder.reworkNote, wide: true },
          ...(workOrder.answeredAt !== null && erased !== null
            ? [{ label: t('workOrder.result'), value: <ErasedNote erased={erased} />, wide: true }]
            : [
                { label: t('workOrder.result'), value: workOrder.resultText, wide: true },
                {
                  label: t('workOrder.ground'),
                  value:
                    workOrder.objectionGround &&
                    t(`workOrder.grounds.${workOrder.objectionGround}`),
                },
                { label: t('workOrder.objection'), value: workOrder.objectionReason, wide: true },
                { label: t('workOrder.legalBasis'), value: workOrder.legalBasis, wide: true },
              ]),
        ]}
      />
      <Extensions extensions={workOrder.extensions} />
    </article>
  );
}

const isOver = ({ status, closedAt }: WorkOrder) => status === 'answered' || closedAt !== null;

/** How far the order has come, and what the department says of the work. */
function OrderMarks({ workOrder }: { readonly workOrder: WorkOrder }) {
  const { t } = useTranslation();
  const { status, outcome, acceptedAt, closedAt } = workOrder;
  const placed = status === 'placed' && acceptedAt === null ? 'unaccepted' : status;
  const shown = closedAt === null ? placed : 'closed';
  return (
    <div className={styles.marks}>
      <Mark tone={closedAt === null ? TONES[status] : 'plain'}>
        {t(`workOrder.status.${shown}`)}
      </Mark>
      {outcome !== null && (
        <Mark tone={OUTCOME_TONES[outcome]}>{t(`workOrder.outcomes.${outcome}`)}</Mark>
      )}
    </div>
  );
}
